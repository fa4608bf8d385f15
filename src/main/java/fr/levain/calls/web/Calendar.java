package fr.levain.calls.web;

import fr.levain.calls.CallRevision;
import fr.levain.calls.CutOff;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates of a call, in words. */
public final class Calendar {
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

    private Calendar() {}

    /** What comes next, in one line: the relève, then the definitive closing if there is one. */
    public static String nextIn(CallRevision terms, Instant now) {
        var next = terms.cutOffFor(now).map(cutOff -> "prochaine relève le " + French.moment(cutOff.at()));
        var closing = terms.closesAt().map(end -> "clôture définitive le " + French.moment(end));
        if (closing.isPresent()) return next.map(text -> capital(text) + ", " + closing.get()).orElse(capital(closing.get()));
        return "Ouvert en continu · " + next.orElse("relève suivante, date à fixer");
    }

    /** {@code 22 mars}: the day alone, when the year is told nearby. */
    public static String dayAndMonth(CutOff cutOff) {
        var text = DAY_AND_MONTH.format(cutOff.commission());
        return cutOff.commission().getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /** Past relèves whose hour is not confirmed are told by their day. */
    public static String at(CutOff cutOff) {
        return cutOff.assumption() ? French.day(cutOff.at()) : French.moment(cutOff.at());
    }

    public static String vote(CutOff cutOff) {
        return cutOff.assumption() ? "Date non retrouvée" : French.day(cutOff.commission());
    }

    public static List<CutOff> ahead(CallRevision terms, Instant now) {
        return terms.cutOffs().stream().filter(cutOff -> now.isBefore(cutOff.at())).toList();
    }

    /** Paris time with its name, {@code 23 novembre 2026 à 10 h 00 min 08 s, heure de Paris (UTC+1)}. */
    public static String clock(Instant now) {
        var hours = ZonedDateTime.ofInstant(now, ZoneId.of("Europe/Paris")).getOffset().getTotalSeconds() / 3600;
        return French.momentToTheSecond(now) + ", heure de Paris (UTC+" + hours + ")";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
