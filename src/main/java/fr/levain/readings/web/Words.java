package fr.levain.readings.web;

import fr.levain.kernel.French;
import fr.levain.opinions.ConflictKind;
import fr.levain.readings.AskedReading;
import fr.levain.readings.ReadingMark;
import fr.levain.readings.ReadingStatus;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SecondAnalysis;
import fr.levain.ui.Choice;
import fr.levain.ui.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How readings are told to people. */
public final class Words {
    private Words() {}

    public static String status(ReadingStatus status, boolean late) {
        return switch (status) {
            case ASKED -> late ? "En retard" : "À lire";
            case OPENED -> late ? "Commencée, en retard" : "Commencée";
            case GIVEN -> "Rendue";
            case RECUSED -> "Déport";
            case DECLINED -> "Déclinée";
            case EXPIRED -> "Expirée";
        };
    }

    public static Tone tone(ReadingStatus status, boolean late) {
        return switch (status) {
            case ASKED, OPENED -> late ? Tone.KO : Tone.WAIT;
            case GIVEN -> Tone.OK;
            case RECUSED, DECLINED, EXPIRED -> Tone.NEUTRAL;
        };
    }

    /** What the reasons do not say already. */
    public static String origin(AskedReading.Origin origin) {
        return switch (origin) {
            case ALLOCATION -> "proposé par Levain, validé par un agent";
            case HAND, THIRD, CALIBRATION -> "";
        };
    }

    public static String who(ReadingTerms.Lay.Who who) {
        return switch (who) {
            case HOLDERS -> "Porteurs d’autres dossiers";
            case LAUREATES -> "Lauréats";
            case CITIZENS -> "Citoyens invités";
        };
    }

    /** {@code 62,5}. */
    public static String points(double points) {
        return French.number(BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP));
    }

    /** {@code +4,2}, {@code −3}. */
    public static String signed(double points) {
        var rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + French.number(rounded);
    }

    public static String perMille(int perMille) {
        return points(perMille / 10.0);
    }

    public static String mark(ReadingMark mark) {
        return mark.cannotJudge() ? "ne peut pas juger" : mark.score() == null ? "–" : String.valueOf(mark.score());
    }

    /** {@code 3 jours}, {@code aujourd’hui}, {@code 2 jours de retard}. */
    public static String left(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        return days == 0 ? "aujourd’hui" : days > 0 ? French.plural(days, "jour", "jours") : French.plural(-days, "jour de retard", "jours de retard");
    }

    /** A reader whose effect is no more than twice its error cannot be told from the others. */
    public static String severity(double effect, double error) {
        return Math.abs(effect) <= 2 * error || Math.abs(effect) < 0.05 ? "comme les autres" : effect < 0 ? "plus sévère" : "plus indulgent";
    }

    public static String verdict(SecondAnalysis.Verdict verdict) {
        return switch (verdict) {
            case FAVOURABLE -> "Favorable";
            case WITH_RESERVE -> "Favorable avec réserve";
            case UNFAVOURABLE -> "Défavorable";
        };
    }

    public static Tone tone(SecondAnalysis.Verdict verdict) {
        return switch (verdict) {
            case FAVOURABLE -> Tone.OK;
            case WITH_RESERVE -> Tone.WAIT;
            case UNFAVOURABLE -> Tone.KO;
        };
    }

    public static List<Choice> verdicts() {
        return Arrays.stream(SecondAnalysis.Verdict.values()).map(each -> Choice.of(each.name(), verdict(each))).toList();
    }

    static final Map<String, SecondAnalysis.Finding> FINDINGS = Map.of(
            "oui", SecondAnalysis.Finding.YES, "non", SecondAnalysis.Finding.NO, "sans-objet", SecondAnalysis.Finding.NOT_CONCERNED);

    public static List<Choice> findings() {
        return List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"), Choice.of("sans-objet", "Sans objet"));
    }

    public static String finding(SecondAnalysis.Answer answer) {
        return answer.finding().map(each -> switch (each) {
            case YES -> "oui";
            case NO -> "non";
            case NOT_CONCERNED -> "sans-objet";
        }).orElse("");
    }

    public static String told(SecondAnalysis.Answer answer) {
        return answer.finding().map(each -> switch (each) {
            case YES -> "Oui";
            case NO -> "Non";
            case NOT_CONCERNED -> "Sans objet";
        }).orElse("–");
    }

    public static List<Choice> conflicts() {
        return Arrays.stream(ConflictKind.values()).map(each -> Choice.of(each.name(), conflict(each))).toList();
    }

    static String conflict(ConflictKind kind) {
        return switch (kind) {
            case EMPLOYER -> "Mon employeur porte le projet ou y participe";
            case OFFICE -> "Je siège ou j’ai un mandat dans une structure du projet";
            case MONEY -> "J’ai un intérêt financier dans le projet";
            case FAMILY -> "Un proche y participe";
            case SHARED_WORK -> "J’ai aidé à monter ce projet, ou j’y travaille";
            case RIVAL -> "Je porte un projet concurrent";
            case OTHER -> "Un autre lien";
        };
    }
}
