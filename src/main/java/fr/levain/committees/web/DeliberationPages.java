package fr.levain.committees.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Deliberations;
import fr.levain.committees.Hearings;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MemberTies;
import fr.levain.committees.Polls;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws the page of a file in session, whichever act led there. */
@Component
class DeliberationPages {
    private final Deliberations deliberations;
    private final Polls polls;
    private final MemberTies ties;
    private final Hearings hearings;
    private final Accounts accounts;

    DeliberationPages(Deliberations deliberations, Polls polls, MemberTies ties, Hearings hearings, Accounts accounts) {
        this.deliberations = deliberations;
        this.polls = polls;
        this.ties = ties;
        this.hearings = hearings;
        this.accounts = accounts;
    }

    /** @throws NotFound when it is not on the agenda, or this officer sits there and left it */
    DeliberationPage of(UUID id, String reference, Optional<String> told, Map<String, String> typed, FormErrors errors, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        var item = board.item(reference).orElseThrow(() -> new NotFound("dossier " + reference));
        return new DeliberationPage(board, item, deliberations.reading(board, reference),
                hearings.of(board.meeting().id(), item.application()), polls.latest(board.meeting().id(), item.application()),
                item.opinion().isPresent() ? Map.of() : ties.of(board.meeting().members().stream()
                        .filter(member -> !board.recused(item.application()).contains(member.number())).toList(), item.application()),
                item.opinion().isPresent() ? List.of() : deliberations.undeclared(board, item), item.opinion().map(this::by).orElse(""), told, typed, errors);
    }

    String told(CommitteeOpinion opinion) {
        return "%s a enregistré à %s : %s%s, %s.".formatted(by(opinion), French.hour(opinion.at()), Words.of(opinion.kind()),
                opinion.kind().isFavourable() ? ", " + opinion.amount() : "", opinion.tally().told());
    }

    private String by(CommitteeOpinion opinion) {
        return opinion.by().flatMap(accounts::find).map(Person::name).orElse("Un collègue");
    }
}
