package org.outturn.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// Makes of a workbook one that holds macros, though none that would run.
public final class Macros {
  private Macros() {}

  public static void into(XSSFWorkbook workbook) throws InvalidFormatException, IOException {
    workbook.setWorkbookType(XSSFWorkbookType.XLSM);
    PackagePart part =
        workbook
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
                "application/vnd.ms-office.vbaProject");
    try (OutputStream code = part.getOutputStream()) {
      code.write("code".getBytes(StandardCharsets.US_ASCII));
    }
    workbook
        .getPackagePart()
        .addRelationship(
            part.getPartName(),
            TargetMode.INTERNAL,
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
  }
}
