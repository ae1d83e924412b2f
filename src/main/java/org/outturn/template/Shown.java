package org.outturn.template;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What templates see of the program: records by their components, lists, maps, text, numbers and
/// dates in the house's form. Methods and everything else stay out of reach.
final class Shown implements ObjectWrapper {
  /// Under this name a record tells which of several it is: `headed`, `banner`.
  private static final String KIND = "kind";

  private final HouseDates dates;

  Shown(HouseDates dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(text);
      case Number number -> new SimpleNumber(number);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case LocalDate date -> new SimpleScalar(dates.print(date));
      case Enum<?> name -> new SimpleScalar(name.name().toLowerCase(Locale.ROOT));
      case Optional<?> optional -> wrap(optional.orElse(null));
      case List<?> list -> new SimpleSequence(list, this);
      case Map<?, ?> map -> new SimpleHash(map, this);
      case Record record -> new Shape(record);
      default ->
          throw new TemplateModelException(
              value.getClass().getSimpleName() + " is not for templates");
    };
  }

  /// A record by its components.
  final class Shape implements TemplateHashModel, AdapterTemplateModel {
    private final Record record;

    private Shape(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getName().equals(key)) {
          try {
            return wrap(component.getAccessor().invoke(record));
          } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(key + " cannot be read", e);
          }
        }
      }
      return key.equals(KIND)
          ? new SimpleScalar(record.getClass().getSimpleName().toLowerCase(Locale.ROOT))
          : null;
    }

    List<String> names() {
      return Arrays.stream(record.getClass().getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return record;
    }
  }
}
