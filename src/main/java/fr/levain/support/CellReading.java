package fr.levain.support;

import fr.levain.kernel.Spelling;
import fr.levain.support.ImportReport.Remark;
import fr.levain.ui.CsvCell;
import fr.levain.ui.TypedDuration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of a table cell by cell, and gathers all that is to mend. What it gives back is of use only when there is nothing. */
final class CellReading {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LINE = 300;
    private static final int TEXT = 4_000;

    private final CaseloadFile.Row row;
    private final LocalDate today;
    private final List<Remark> problems = new ArrayList<>();

    CellReading(CaseloadFile.Row row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    long line() {
        return row.line();
    }

    LocalDate today() {
        return today;
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    List<Remark> problems() {
        return List.copyOf(problems);
    }

    void wrong(String column, String why) {
        problems.add(new Remark(column, why));
    }

    boolean has(String column) {
        return !row.get(column).isEmpty();
    }

    /** A few words; empty when the cell is. */
    String words(String column) {
        var typed = row.get(column);
        if (typed.isEmpty()) return "";
        if (beginsFormula(column, typed)) wrong(column, "Commence par « %s » : un tableur y lirait une formule. Corrigez ce texte.".formatted(typed.charAt(0)));
        return within(column, typed, LINE);
    }

    /** As it was typed, whoever read it before having said what is wrong. */
    String plain(String column) {
        return CsvCell.read(row.get(column));
    }

    String neededWords(String column) {
        needed(column);
        return words(column);
    }

    /** Several lines, whatever they begin with: they leave Levain harmless. */
    String neededText(String column) {
        needed(column);
        return within(column, row.get(column), TEXT);
    }

    String text(String column) {
        return within(column, row.get(column), TEXT);
    }

    Optional<LocalDate> day(String column) {
        var typed = row.get(column);
        if (typed.isEmpty()) return Optional.empty();
        try {
            var day = typed.contains("/") ? LocalDate.parse(typed, SLASHES) : LocalDate.parse(typed);
            if (day.getYear() >= 1990 && day.getYear() < 2100) return Optional.of(day);
        } catch (DateTimeException unreadable) {
            // told below, as a day too far is
        }
        wrong(column, "« %s » n’est pas une date : écrivez-la sous la forme 27/03/2026.".formatted(typed));
        return Optional.empty();
    }

    Optional<LocalDate> pastDay(String column) {
        var day = day(column);
        if (day.filter(today::isBefore).isPresent()) wrong(column, "Cette date n’est pas encore venue.");
        return day;
    }

    LocalDate neededPastDay(String column) {
        needed(column);
        return pastDay(column).orElse(today);
    }

    /** A number alone counts minutes. @param needed whether an empty cell is wrong; else it says nothing */
    Optional<Integer> minutes(String column, int most, boolean needed) {
        var typed = row.get(column);
        if (typed.isEmpty() && !needed) return Optional.empty();
        var read = typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : TypedDuration.read(typed);
        if (read.filter(minutes -> minutes >= 1 && minutes <= most).isPresent()) return read;
        wrong(column, typed.isEmpty() ? "Cette cellule est vide. Indiquez une durée, en minutes." : "« %s » n’est pas une durée : écrivez 90 ou 1 h 30, de 1 à %d minutes.".formatted(typed, most));
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> code(String column, Codes<E> codes) {
        return among(column, codes.values(), codes.read(row.get(column)));
    }

    /** @param known by the code that may be typed */
    <T> Optional<T> among(String column, Map<String, T> known) {
        return among(column, known, Optional.ofNullable(known.get(row.get(column))));
    }

    private <T> Optional<T> among(String column, Map<String, T> known, Optional<T> read) {
        var typed = row.get(column);
        if (!typed.isEmpty() && read.isEmpty())
            wrong(column, "On peut écrire : %s. « %s » n’est pas connu%s".formatted(String.join(", ", known.keySet()), typed, nearest(typed, known)));
        return read;
    }

    private static String nearest(String typed, Map<String, ?> known) {
        var nearest = Spelling.suggestion(typed, known.keySet());
        return nearest.isEmpty() ? "." : nearest;
    }

    void needed(String column) {
        if (!has(column)) wrong(column, "Cette cellule est vide. Remplissez-la.");
    }

    private String within(String column, String typed, int most) {
        if (typed.length() > most) wrong(column, "Compte %d caractères, %d au plus. Raccourcissez ce texte.".formatted(typed.length(), most));
        if (typed.indexOf('\0') >= 0) wrong(column, "Contient un caractère illisible. Copiez ce texte de nouveau.");
        return CsvCell.read(typed);
    }

    /** A telephone number that begins with its country is no formula. */
    private static boolean beginsFormula(String column, String typed) {
        return "=-@\t\r".indexOf(typed.charAt(0)) >= 0 || typed.charAt(0) == '+' && !(column.equals("telephone") && typed.matches("\\+[\\d .]+"));
    }
}
