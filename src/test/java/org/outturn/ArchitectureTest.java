package org.outturn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls of the house, each with its reason.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.outturn");

  /// A room and the other rooms that it may use. A paper flows one way, so an arrow back is a
  /// fault.
  record Room(String name, String... uses) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Room> rooms() {
    return Stream.of(
        new Room("finding"),
        new Room("figure", "finding"),
        new Room("source", "finding"),
        new Room("document"),
        new Room("style", "finding"),
        new Room("workspace", "source", "figure", "document", "style", "finding"),
        new Room("returns", "workspace", "source", "figure", "finding"),
        new Room("template", "workspace", "returns", "figure", "document", "style", "finding"),
        new Room("check", "workspace", "returns", "figure", "document", "finding"),
        new Room(
            "check.narrative", "check", "workspace", "returns", "figure", "document", "finding"),
        new Room("check.paper", "check", "workspace", "returns", "figure", "document", "finding"),
        new Room("layout", "document", "style"),
        new Room("chart", "document", "style"),
        new Room("write.pdf", "document", "layout", "chart", "style", "finding"),
        new Room("write.word", "document", "layout", "chart", "style", "finding"),
        new Room("write.data", "finding"),
        new Room("annotate", "source", "finding"),
        new Room("publish", "workspace", "source", "figure", "document", "finding"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsBeforeIt(Room room) {
    String[] allowed =
        Stream.concat(Stream.of(room.name()), Arrays.stream(room.uses()))
            .map(name -> "org.outturn." + name + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> otherRooms =
        resideInAPackage("org.outturn..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    noClasses()
        .that()
        .resideInAPackage("org.outturn." + room.name() + "..")
        .should()
        .dependOnClassesThat(otherRooms)
        .because("a paper flows one way through the house")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyRoomIsOnThePlan() {
    List<String> plan = rooms().map(room -> "org.outturn." + room.name()).toList();
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(
            name ->
                name.equals("org.outturn")
                    || name.equals("org.outturn.cli")
                    || plan.stream().anyMatch(room -> (name + ".").startsWith(room + ".")),
            "is on the plan");
  }

  @Test
  void nothingGoesRoundInCircles() {
    slices().matching("org.outturn.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  /// A library and the rooms that may know it: to replace one touches one room.
  record Library(String packages, String... rooms) {
    @Override
    public String toString() {
      return packages;
    }
  }

  static Stream<Library> libraries() {
    return Stream.of(
        new Library("org.apache.poi.xwpf..", "write.word"),
        new Library("org.apache.poi.openxml4j..", "write.word", "source"),
        new Library("org.apache.poi.ss..", "source", "write.word", "write.data", "annotate"),
        new Library("org.apache.poi.xssf..", "source", "write.word", "write.data", "annotate"),
        new Library("org.apache.poi.hssf..", "source"),
        new Library("org.openpdf..", "write.pdf", "publish"),
        new Library("com.fasterxml.aalto..", "source"),
        new Library("org.apache.commons.csv..", "source", "cli"),
        new Library("org.apache.commons.text..", "finding", "check"),
        new Library("com.fasterxml.jackson..", "source", "workspace", "publish", "finding", "cli"),
        new Library("freemarker..", "template"),
        new Library("org.commonmark..", "template"),
        new Library("picocli..", "cli"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsKnownInItsRoomsOnly(Library library) {
    String[] rooms =
        Arrays.stream(library.rooms())
            .map(room -> "org.outturn." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library.packages())
        .because("to replace a library should touch one room")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Service|(?<!No)Data|Info)")
        .because("such names say nothing")
        .check(HOUSE);
  }

  @Test
  void figuresAreExact() {
    classes()
        .that()
        .resideInAPackage("org.outturn.figure..")
        .should(useNoBinaryFloatingPoint())
        .because("no binary floating point touches money, a percentage or a rating")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineKnowsTheClockAndTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.outturn.cli..")
        .should()
        .callMethodWhere(
            describe(
                "it reads the clock",
                (JavaMethodCall call) ->
                    List.of("now", "currentTimeMillis", "nanoTime").contains(call.getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.")))
        .because("the same input gives the same output on any day")
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.outturn.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what a user reads is said in one place")
        .check(HOUSE);
  }

  @Test
  void nothingTakesABoolean() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith("picocli.CommandLine.Command")
        .and()
        .arePublic()
        .should()
        .haveRawParameterTypes(
            describe(
                "a boolean",
                types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))))
        .because("a bare true or false at a call says nothing")
        .check(HOUSE);
  }

  /// Local variables leave no trace in class files: so calls that give or take one are refused too.
  private static ArchCondition<JavaClass> useNoBinaryFloatingPoint() {
    return new ArchCondition<>("use no binary floating point") {
      private static final List<String> BINARY =
          List.of("double", "float", "java.lang.Double", "java.lang.Float");

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
            .filter(field -> BINARY.contains(field.getRawType().getName()))
            .forEach(field -> report(type, field.getDescription(), events));
        type.getCodeUnits().stream()
            .filter(
                unit ->
                    BINARY.contains(unit.getRawReturnType().getName())
                        || unit.getRawParameterTypes().stream()
                            .anyMatch(parameter -> BINARY.contains(parameter.getName())))
            .forEach(unit -> report(type, unit.getDescription(), events));
        type.getCodeUnitCallsFromSelf().stream()
            .filter(
                call ->
                    BINARY.contains(call.getTarget().getRawReturnType().getName())
                        || call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(parameter -> BINARY.contains(parameter.getName())))
            .forEach(call -> report(type, call.getDescription(), events));
      }

      private void report(JavaClass type, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, what));
      }
    };
  }
}
