package fr.levain.committees;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented sessions that are over: the services of a real one, under the clock of their day. */
@Component
public class DemonstrationSessions {
    private final MeetingStore store;
    private final AgendaStore agendas;
    private final InterestStore interests;
    private final PollStore polls;
    private final HearingStore hearings;
    private final MinutesStore minutes;
    private final SessionBoards boards;
    private final Committees committees;
    private final ReadingSheets sheets;
    private final MeetingPapers papers;
    private final ReadRanks ranks;
    private final MeetingMails mails;
    private final Hearings heard;
    private final Applications applications;
    private final Corrections moves;
    private final Documents documents;
    private final Territories territories;
    private final Recommendations recommendations;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    DemonstrationSessions(MeetingStore store, AgendaStore agendas, InterestStore interests, PollStore polls, HearingStore hearings, MinutesStore minutes,
            SessionBoards boards, Committees committees, ReadingSheets sheets, MeetingPapers papers, ReadRanks ranks, MeetingMails mails, Hearings heard, Applications applications,
            Corrections moves, Documents documents, Territories territories, Recommendations recommendations, Accounts accounts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.agendas = agendas;
        this.interests = interests;
        this.polls = polls;
        this.hearings = hearings;
        this.minutes = minutes;
        this.boards = boards;
        this.committees = committees;
        this.sheets = sheets;
        this.papers = papers;
        this.ranks = ranks;
        this.mails = mails;
        this.heard = heard;
        this.applications = applications;
        this.moves = moves;
        this.documents = documents;
        this.territories = territories;
        this.recommendations = recommendations;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Holds a session on one dossier, from its agenda to its signed minutes; members who have an account are there, and all
     * of them are in favour. A call without committee needs none.
     *
     * @param at hour of the session
     */
    @Transactional
    public void favourable(String call, ApplicationReference reference, Euros amount, Instant at, Caller.Account secretary) {
        hold(call, reference, voters -> new Motion(OpinionKind.FAVOURABLE, amount, "", "Un projet porté par ses voisins.", new Tally(voters, 0, 0, false, false), 0), at, secretary);
    }

    /** The same, for an opinion that is not. */
    @Transactional
    public void unfavourable(String call, ApplicationReference reference, String reasons, Instant at, Caller.Account secretary) {
        hold(call, reference, voters -> new Motion(OpinionKind.UNFAVOURABLE, Euros.ZERO, "", reasons, new Tally(voters, 0, 0, false, false), 0), at, secretary);
    }

    private void hold(String call, ApplicationReference reference, IntFunction<Motion> motion, Instant at, Caller.Account secretary) {
        var committee = committees.serving(call);
        if (committee.isEmpty()) return;
        var before = at(at.minus(Duration.ofDays(committee.get().rules().freezeDays())));
        var id = before.plan(committee.get().slug(), at, "Hôtel de Région, salle inventée", "", secretary);
        before.add(id, List.of(reference.value()), secretary);
        before.convene(id, secretary);
        var held = during(at);
        held.attend(id, before.meeting(id, secretary).members().stream().map(DemonstrationSessions::there).toList(), secretary);
        held.open(id, secretary);
        held.call(id, reference.value(), secretary);
        held.record(id, reference.value(), motion.apply(held.board(id, secretary).quorum().voters().size()), secretary);
        var after = Clock.fixed(at.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        during(after.instant()).close(id, secretary);
        var book = new MinutesBook(store, agendas, interests, hearings, minutes, papers, documents, applications, moves, events, after);
        book.draft(id, secretary);
        var chair = before.meeting(id, secretary).presiding().seat().email();
        accounts.byEmail(chair).flatMap(person -> accounts.caller(person.id())).ifPresent(signs -> book.sign(id, 1, signs));
    }

    private static Member there(Member member) {
        return new Member(member.seat(), member.seat().email().isEmpty() ? Attendance.EXCUSED : Attendance.PRESENT, Optional.empty());
    }

    private Meetings at(Instant moment) {
        return new Meetings(store, agendas, committees, sheets, papers, ranks, mails, heard, boards, applications, moves, documents, territories, events,
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    private Deliberations during(Instant moment) {
        return new Deliberations(store, agendas, interests, polls, boards, at(moment), recommendations, events, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
