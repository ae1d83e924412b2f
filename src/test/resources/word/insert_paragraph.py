"""Does in LibreOffice what an officer does in Word: inserts a numbered paragraph and updates all.

insert_paragraph.py PAPER.docx AFTER-TEXT

Prints, before and after, each paragraph as "before|after TAB style TAB number TAB words", and the
contents as paragraphs of style "contents".
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

HIDDEN = PropertyValue()
HIDDEN.Name, HIDDEN.Value = "Hidden", True


def office(profile, pipe):
    started = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(480):
        try:
            return started, resolver.resolve(
                f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            )
        except Exception:
            time.sleep(0.25)
    started.kill()
    sys.exit("LibreOffice did not start")


def paragraphs(document):
    walk = document.Text.createEnumeration()
    while walk.hasMoreElements():
        content = walk.nextElement()
        if content.supportsService("com.sun.star.text.Paragraph"):
            yield content


def show(document, when):
    for paragraph in paragraphs(document):
        print(
            when,
            paragraph.ParaStyleName,
            paragraph.ListLabelString,
            paragraph.String.replace("\n", " "),
            sep="\t",
        )
    for index in range(document.DocumentIndexes.Count):
        for line in document.DocumentIndexes.getByIndex(index).Anchor.String.splitlines():
            print(when, "contents", "", line.replace("\t", " "), sep="\t")


def insert(document, after):
    before = next(p for p in paragraphs(document) if p.String.startswith(after))
    cursor = before.getText().createTextCursorByRange(before.End)
    before.getText().insertControlCharacter(cursor, 0, False)
    cursor.ParaStyleName = before.ParaStyleName
    before.getText().insertString(cursor, "A paragraph put in by an officer.", False)


def update(document):
    # twice: the contents' length moves pages, and page numbers stand in the contents
    for _ in range(2):
        document.TextFields.refresh()
        for index in range(document.DocumentIndexes.Count):
            document.DocumentIndexes.getByIndex(index).update()
        document.refresh()


def main(paper, after):
    with tempfile.TemporaryDirectory() as profile:
        copy = shutil.copy(pathlib.Path(paper).resolve(), profile)
        started, context = office(profile, f"outturn{os.getpid()}")
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        try:
            document = desktop.loadComponentFromURL(f"file://{copy}", "_blank", 0, (HIDDEN,))
            show(document, "before")
            insert(document, after)
            update(document)
            show(document, "after")
            document.close(True)
        finally:
            try:
                desktop.terminate()
            except Exception:
                pass
            started.wait(60)


main(*sys.argv[1:3])
