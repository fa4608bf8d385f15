package fr.levain.decisions;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Following;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Meeting;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.directory.Authority;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Subject;
import fr.levain.letters.Letter;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.scenarios.ReserveList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letter that tells what a committee said, and that it is not a decision. */
@Component
class OpinionLetter {
    static final String KIND = "committee-opinion";
    private static final Set<String> COMMON = Set.of("destinataire", "titre", "reference", "comite", "seance", "telephone", "silence");

    private final Letters letters;
    private final Organisations organisations;
    private final Authority authority;
    private final Teams teams;
    private final Following following;
    private final ReserveList reserve;

    OpinionLetter(Letters letters, Organisations organisations, Authority authority, Teams teams, Following following, ReserveList reserve) {
        this.letters = letters;
        this.organisations = organisations;
        this.authority = authority;
        this.teams = teams;
        this.following = following;
        this.reserve = reserve;
    }

    static Set<String> placeholders(News news) {
        var all = new HashSet<>(COMMON);
        all.addAll(news == News.RESERVED ? Set.of("montant", "rang", "conditions") : Set.of("motifs"));
        return Set.copyOf(all);
    }

    static Subject subjectOf(ApplicationId application) {
        return new Subject(KIND, application.value());
    }

    Letter write(Meeting meeting, News news, CommitteeOpinion opinion, ApplicationView dossier, LocalDate today, Caller by) {
        return letters.render(news.template(), values(meeting, news, opinion, dossier, today), subjectOf(dossier.id()), head(dossier, today), Optional.empty(), by);
    }

    byte[] preview(Meeting meeting, News news, CommitteeOpinion opinion, ApplicationView dossier, LocalDate today) {
        return letters.preview(news.template(), values(meeting, news, opinion, dossier, today), head(dossier, today), Optional.empty());
    }

    /** @param posted it needs an address then */
    record Draft(News news, CommitteeOpinion opinion, ApplicationView dossier, boolean posted) {}

    /** What each of these letters still waits for, read in a few statements however many they are. */
    Map<ApplicationId, List<MissingValue>> lacks(Meeting meeting, List<Draft> drafts) {
        var holders = organisations.views(drafts.stream().map(draft -> draft.dossier().holder()).collect(Collectors.toSet()));
        var telephones = new HashMap<String, String>();
        var lacks = new HashMap<ApplicationId, List<MissingValue>>();
        drafts.stream().collect(Collectors.groupingBy(Draft::news)).forEach((news, same) -> {
            // the rank and what silence would mean never lack: they are read when the letter is written
            var missing = letters.missing(news.template(), same.stream().map(draft -> values(meeting, news, draft.opinion(), draft.dossier(),
                    telephones.computeIfAbsent(draft.dossier().team(), this::telephone), "—", "—")).toList());
            for (int i = 0; i < same.size(); i++) {
                var dossier = same.get(i).dossier();
                var names = new ArrayList<>(missing.get(i));
                if (same.get(i).posted() && holders.get(dossier.holder()).address().filter(line -> !line.isBlank()).isEmpty()) names.add("adresse");
                lacks.put(dossier.id(), names.stream().map(name -> MissingValue.of(name, news.template(), dossier.reference().value(), Optional.empty())).toList());
            }
        });
        return lacks;
    }

    List<String> recipient(ApplicationView dossier) {
        return Letterhead.addressed(dossier.holderName(), holder(dossier).address());
    }

    private Map<String, String> values(Meeting meeting, News news, CommitteeOpinion opinion, ApplicationView dossier, LocalDate today) {
        return values(meeting, news, opinion, dossier, telephone(dossier.team()), silence(following.implicitRejection(dossier.id()), today),
                news == News.RESERVED ? reserve.entry(dossier.id()).map(entry -> "" + reserve.rank(entry)).orElse("") : "");
    }

    private static Map<String, String> values(
            Meeting meeting, News news, CommitteeOpinion opinion, ApplicationView dossier, String telephone, String silence, String rank) {
        var values = new HashMap<String, String>();
        values.put("destinataire", dossier.holderName());
        values.put("titre", dossier.shownTitle());
        values.put("reference", dossier.reference().value());
        values.put("comite", meeting.title());
        values.put("seance", French.day(meeting.at()));
        values.put("telephone", telephone);
        values.put("silence", silence);
        if (news == News.RESERVED) {
            values.put("montant", opinion.amount().toString());
            values.put("rang", rank);
            values.put("conditions", opinion.conditions().isBlank() ? "Le comité n’y met pas de condition." : "Le comité y met une réserve : " + opinion.conditions());
        } else values.put("motifs", opinion.reasons());
        return Map.copyOf(values);
    }

    /** Of the team in charge, else of the authority; its address when neither has a telephone. */
    private String telephone(String team) {
        return teams.bySlug(team).flatMap(Team::phone).or(() -> authority.view().phone()).orElseGet(() -> authority.view().reach());
    }

    // D6: what a committee says changes nothing of it; an express decision may still follow.
    private static String silence(Optional<LocalDate> rejection, LocalDate today) {
        return rejection.map(day -> day.isAfter(today)
                        ? "Sans décision le %s, la demande est réputée rejetée ; une décision peut encore intervenir ensuite.".formatted(French.day(day))
                        : "Faute de décision, la demande est réputée rejetée depuis le %s ; une décision peut encore intervenir.".formatted(French.day(day)))
                .orElse("Vous serez informé de la décision par une lettre.");
    }

    private OrganisationView holder(ApplicationView dossier) {
        return organisations.view(dossier.holder());
    }

    private Letterhead head(ApplicationView dossier, LocalDate today) {
        var view = authority.view();
        return new Letterhead(view.name(), view.service(), Stream.of(Stream.of(view.address()), view.email().stream(), view.phone().stream()).flatMap(each -> each).toList(),
                recipient(dossier), dossier.reference().value(), "Le " + French.day(today));
    }
}
