package fr.levain.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts, dates and hours are written for French readers. Times are told in Europe/Paris. */
public final class French {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Narrow no-break space, between thousands and before a sign. */
    public static final char THIN = '\u202f';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

    private French() {}

    /** {@code 36 643,50 €}; whole amounts keep their cents. */
    public static String amount(Euros amount) {
        return decimal(amount.toDecimal(), "#,##0.00") + THIN + "€";
    }

    /** {@code 40 000 €} when there are no cents, else as {@link #amount}. */
    public static String shortAmount(Euros amount) {
        return amount.cents() % 100 == 0 ? decimal(amount.toDecimal(), "#,##0") + THIN + "€" : amount(amount);
    }

    public static String percent(Rate rate) {
        return decimal(rate.fraction().movePointRight(2), "#,##0.##") + THIN + "%";
    }

    public static String number(long number) {
        return decimal(BigDecimal.valueOf(number), "#,##0");
    }

    public static String number(BigDecimal number) {
        return decimal(number, "#,##0.####");
    }

    /** {@code 25 août 2017}, {@code 1er mai 2026}. */
    public static String day(LocalDate date) {
        var text = DAY.format(date);
        return date.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, PARIS));
    }

    /** {@code 25 août 2017 à 17 h}, {@code … à 17 h 05}. */
    public static String moment(Instant instant) {
        return day(instant) + " à " + hour(instant);
    }

    public static String hour(Instant instant) {
        var time = ZonedDateTime.ofInstant(instant, PARIS);
        return time.getMinute() == 0
                ? time.getHour() + "\u00a0h"
                : "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
    }

    /** To the second: {@code 5 décembre 2026 à 21 h 42 min 08 s}. */
    public static String momentToTheSecond(Instant instant) {
        var time = ZonedDateTime.ofInstant(instant, PARIS);
        return "%s à %d\u00a0h\u00a0%02d\u00a0min\u00a0%02d\u00a0s"
                .formatted(day(instant), time.getHour(), time.getMinute(), time.getSecond());
    }

    /** {@code plural(2, "pièce", "pièces")} gives {@code 2 pièces}; zero is singular in French. */
    public static String plural(long count, String one, String many) {
        return number(count) + "\u00a0" + (Math.abs(count) < 2 ? one : many);
    }

    private static String decimal(BigDecimal number, String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(THIN);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }
}
