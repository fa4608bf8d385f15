package fr.levain.programmes;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The authority's choices about needs and those who catch them.
 *
 * @param readingDays a partner has to say whether it studies a need
 * @param leastMonths a study of opportunity usually lasts
 * @param mostMonths it usually lasts at most
 * @param milestone code of the milestone a favourable study reaches; empty when none does
 * @param invitationDays whoever is asked to catch needs has to answer
 * @param themes of the vocabulary of projects
 */
public record NeedSettings(int readingDays, int leastMonths, int mostMonths, String milestone, int invitationDays, List<Theme> themes) {
    static final NeedSettings NONE = new NeedSettings(60, 9, 12, "", 60, List.of());

    public record Theme(String code, String label) {}

    public NeedSettings {
        themes = List.copyOf(themes);
    }

    /** As people read it; empty for a word the pack no longer has. */
    public String themeOf(String code) {
        return themes.stream().filter(each -> each.code().equals(code)).map(Theme::label).findFirst().orElse("");
    }

    /** « Alimentation, Mobilité » */
    public String told(List<String> codes) {
        return String.join(", ", themes.stream().filter(each -> codes.contains(each.code())).map(Theme::label).toList());
    }

    /** By which the partner says what it does with a need. */
    public LocalDate readBy(LocalDate caughtOn) {
        return caughtOn.plusDays(readingDays);
    }

    /** The last day to answer an invitation, whole. */
    public LocalDate answerBy(Instant invitedAt) {
        return LocalDate.ofInstant(invitedAt, French.PARIS).plusDays(invitationDays);
    }
}
