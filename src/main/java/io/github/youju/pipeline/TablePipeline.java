package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import io.github.youju.table.Chart;
import io.github.youju.table.FactTable;
import io.github.youju.table.Listing;
import io.github.youju.table.Proofs;
import io.github.youju.table.Sheet;
import io.github.youju.table.TableForm;
import io.github.youju.table.TableQuery;
import io.github.youju.table.Words;
import java.util.List;
import java.util.function.Consumer;

/** From an index to tables of its facts. */
public final class TablePipeline implements AutoCloseable {
  private final ReportIndex index;
  private final FactTable table;

  private TablePipeline(ReportIndex index, FactTable table) {
    this.index = index;
    this.table = table;
  }

  /**
   * Over the reports of the user's index that the settings let through.
   *
   * @param notice is told where none passes, or where other indicators were indexed
   */
  public static TablePipeline open(Settings settings, TableQuery query, Consumer<Line> notice) {
    return over(settings, query, false, notice);
  }

  /**
   * What is to be drawn: over several years one place alone, if it has reports of its own; in one
   * year the places in it as well.
   *
   * @param notice is told where none passes, or where others are left out
   */
  public static TablePipeline ofChart(Settings settings, TableQuery query, Consumer<Line> notice) {
    return over(settings, query, query.years().size() != 1, notice);
  }

  private static TablePipeline over(
      Settings settings, TableQuery query, boolean placeAlone, Consumer<Line> notice) {
    ReportIndex index = ReportIndex.open(settings.location().forReading());
    Recipe.warn(index, notice);
    ReportFilter filter = new ReportFilter(settings);
    List<Report> reports =
        placeAlone ? filter.ofPlaceAlone(index, notice) : filter.of(index, notice);
    return new TablePipeline(index, new FactTable(index, reports, query));
  }

  /**
   * Over the reports of one place and year.
   *
   * @param year 0 for the latest
   * @param words of which a figure's subject holds one; empty for all figures
   */
  public static TablePipeline ofReport(
      Settings settings, String place, int year, List<String> words, Consumer<Line> notice) {
    ReportIndex index = ReportIndex.open(settings.location().forReading());
    try {
      List<Report> reports = new ReportChoice(index, notice).of(place, year);
      return new TablePipeline(index, new FactTable(index, reports, TableQuery.of(words)));
    } catch (UserException e) {
      index.close();
      throw e;
    }
  }

  /** The facts by the headings they stand under. */
  public List<Sheet> sections(Words words) {
    return Listing.bySection(table, words);
  }

  /** The facts in a shape. */
  public Sheet sheet(TableForm form, Words words) {
    return form.of(table, words);
  }

  /** The facts as a chart. */
  public Chart chart(Words words) {
    return Chart.of(table, words);
  }

  /** Where the facts are proved. */
  public Proofs proofs() {
    return table.proofs();
  }

  @Override
  public void close() {
    index.close();
  }
}
