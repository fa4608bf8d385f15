package fr.levain.opinions;

import java.time.LocalDate;

/**
 * An opinion as those who did not ask for it read it: in a committee, or explained to the applicant.
 *
 * @param kind title of the kind
 * @param by who gives it, and for whom; empty in an anonymous kind
 * @param words may be empty
 */
public record ReceivedOpinion(String kind, String by, LocalDate on, OpinionVerdict verdict, String words) {
    static ReceivedOpinion of(Opinion opinion, LocalDate on) {
        var person = opinion.person();
        var by = opinion.kind().anonymous() ? "" : person.organisation().isBlank() ? person.name() : person.name() + ", " + person.organisation();
        return new ReceivedOpinion(opinion.kind().title(), by, on, opinion.answer().verdict().orElse(OpinionVerdict.NO_REMARK), opinion.answer().words());
    }
}
