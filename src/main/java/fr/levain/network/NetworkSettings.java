package fr.levain.network;

import fr.levain.ui.Choice;
import java.util.List;

/**
 * The authority's choices about the network.
 *
 * @param themes those of the projects' vocabulary
 * @param exchanges what people may offer one another, or look for: one list for both, so that they meet
 * @param licences under which a practice sheet may be given
 * @param staleMonths without news, an entry is said to be unverified and its keeper is asked
 * @param remindDays between two reminders
 * @param noticeMonths a notice is shown for
 * @param limits of the requests to be put in touch
 */
public record NetworkSettings(
        List<Word> themes, List<Word> exchanges, List<Word> disciplines, List<Licence> licences, int staleMonths, int remindDays, int noticeMonths, Limits limits) {
    static final NetworkSettings NONE = new NetworkSettings(List.of(), List.of(), List.of(), List.of(), 12, 30, 6, new Limits(21, 5, 10, 6, 3));

    /** A code, and how people read it. */
    public record Word(String code, String label) {}

    /** @param address where it may be read */
    public record Licence(String slug, String name, String address) {}

    /**
     * What keeps anybody from being pestered.
     *
     * @param answerDays unanswered after them, a request closes by itself
     * @param askedADay requests one person may send in a day
     * @param open requests one person may have waiting
     * @param againMonths after a refusal or a silence, before the same person may be asked again by the same one
     * @param mailsADay mails about requests one person receives in a day; those that follow wait in their space
     */
    public record Limits(int answerDays, int askedADay, int open, int againMonths, int mailsADay) {}

    public static List<Choice> choices(List<Word> words) {
        return words.stream().map(word -> Choice.of(word.code(), word.label())).toList();
    }

    /** « Alimentation, Mobilité »; a word the pack no longer has is left out. */
    public static String told(List<Word> words, List<String> codes) {
        return String.join(", ", words.stream().filter(word -> codes.contains(word.code())).map(Word::label).toList());
    }

    /** Those of the codes that the pack has. */
    public static List<String> known(List<Word> words, List<String> codes) {
        return words.stream().map(Word::code).filter(codes::contains).toList();
    }

    /** Only the codes the pack has. */
    public Topics known(Topics typed) {
        return new Topics(known(themes, typed.themes()), typed.departments(), known(exchanges, typed.needs()), known(exchanges, typed.offers()),
                known(disciplines, typed.disciplines()));
    }

    public Licence licence(String slug) {
        return licences.stream().filter(each -> each.slug().equals(slug)).findFirst().orElse(new Licence(slug, slug, ""));
    }
}
