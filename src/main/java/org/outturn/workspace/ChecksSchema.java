package org.outturn.workspace;

import static org.outturn.workspace.Shapes.amount;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.oneOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.source.Node;

/// What `checks:` may say: by code or family of codes, how much a finding matters, and up to which
/// difference there is none.
///
/// ```
/// checks:
///   RET022: off
///   FIG009: {severity: note, tolerance: 500}
///   PUB: error
/// ```
///
/// A code's own setting holds over its family's. A family's setting passes over the codes that
/// stand as they are; for one of these alone it is refused.
final class ChecksSchema {
  private static final Shape<Weight> WEIGHT =
      oneOf(Weight.OFF, Weight.ERROR, Weight.WARNING, Weight.NOTE);

  private static final Shape<Setting> IN_KEYS =
      mapping(
          keys -> {
            var weight = keys.optional("severity", WEIGHT);
            var tolerance = keys.optional("tolerance", amount());
            return () -> new Setting(weight.get(), tolerance.get());
          });

  private ChecksSchema() {}

  static Shape<Checks> shape() {
    Shape<Map<String, Setting>> settings = named(ChecksSchema::setting);
    return (setting, faults) -> settings.read(setting, faults).map(ChecksSchema::checks);
  }

  /// The word for how much a finding is to matter.
  private enum Weight {
    OFF,
    ERROR,
    WARNING,
    NOTE
  }

  private record Setting(Optional<Weight> weight, Optional<BigDecimal> tolerance) {
    Setting {
      if (weight.isEmpty() && tolerance.isEmpty()) {
        throw new IllegalArgumentException("neither a severity nor a tolerance is given");
      }
    }
  }

  private static Shape<Setting> setting(String name) {
    return (entry, faults) -> {
      Optional<Code> code = Code.named(name);
      if (code.isEmpty() && ofFamily(name).isEmpty()) {
        faults.accept(CodeNames.unknown(name, entry.key().place()));
        return Optional.empty();
      }
      Optional<Setting> setting =
          switch (entry.value()) {
            case Node.Scalar _ ->
                WEIGHT
                    .read(entry, faults)
                    .map(weight -> new Setting(Optional.of(weight), Optional.empty()));
            case Node.Mapping _, Node.Sequence _ -> IN_KEYS.read(entry, faults);
          };
      List<Finding> refused =
          setting.stream().flatMap(one -> refused(entry, one, code).stream()).toList();
      refused.forEach(faults);
      return setting.filter(_ -> refused.isEmpty());
    };
  }

  private static List<Finding> refused(Node.Entry entry, Setting setting, Optional<Code> code) {
    List<Finding> refused = new ArrayList<>();
    code.filter(one -> setting.weight().filter(weight -> !mayBe(one, weight)).isPresent())
        .ifPresent(one -> refused.add(CodeNames.mustStand(one, entry.key().place())));
    if (setting.tolerance().isPresent() && code.filter(Code::hasTolerance).isEmpty()) {
      refused.add(noTolerance(entry));
    }
    return refused;
  }

  private static List<Code> ofFamily(String name) {
    return Arrays.stream(Code.values()).filter(code -> code.family().equals(name)).toList();
  }

  /// Families come first, so that a code's own setting is laid over its family's.
  private static Checks checks(Map<String, Setting> settings) {
    Map<Code, Weight> weights = new EnumMap<>(Code.class);
    Map<Code, BigDecimal> tolerances = new EnumMap<>(Code.class);
    settings.forEach(
        (name, setting) ->
            setting
                .weight()
                .ifPresent(
                    weight ->
                        ofFamily(name).stream()
                            .filter(code -> mayBe(code, weight))
                            .forEach(code -> weights.put(code, weight))));
    settings.forEach(
        (name, setting) ->
            Code.named(name)
                .ifPresent(
                    code -> {
                      setting.weight().ifPresent(weight -> weights.put(code, weight));
                      setting.tolerance().ifPresent(most -> tolerances.put(code, most));
                    }));
    Set<Code> off = EnumSet.noneOf(Code.class);
    Map<Code, Severity> severities = new EnumMap<>(Code.class);
    weights.forEach(
        (code, weight) ->
            severity(weight)
                .ifPresentOrElse(severity -> severities.put(code, severity), () -> off.add(code)));
    return new Checks(off, severities, tolerances);
  }

  private static boolean mayBe(Code code, Weight weight) {
    return code.isSettable()
        || severity(weight).filter(severity -> severity.reaches(code.severity())).isPresent();
  }

  private static Optional<Severity> severity(Weight weight) {
    return switch (weight) {
      case OFF -> Optional.empty();
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NOTE -> Optional.of(Severity.NOTE);
    };
  }

  private static Finding noTolerance(Node.Entry entry) {
    return Finding.of(
            Code.WSP011, entry.key().place(), "%s has no tolerance".formatted(entry.key().text()))
        .help(
            "leave it out; a tolerance goes with "
                + String.join(
                    ", ",
                    Arrays.stream(Code.values())
                        .filter(Code::hasTolerance)
                        .map(Code::name)
                        .toList()));
  }
}
