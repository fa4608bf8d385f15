package fr.levain.surveys;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads the files joined to answers: the partner while its holder agrees, and officers when the holder lets the authority read what they answer. */
@Component
class SurveyDocuments implements DocumentAccess {
    private final SurveyStore store;
    private final PartnerTeams teams;
    private final Consents consents;

    SurveyDocuments(SurveyStore store, PartnerTeams teams, Consents consents) {
        this.store = store;
        this.teams = teams;
        this.consents = consents;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals("survey")) return Optional.empty();
        return Optional.of(store.find(new SurveyId(owner.id())).filter(survey -> mayRead(survey, caller)).isPresent());
    }

    private boolean mayRead(Survey survey, Caller caller) {
        if (!(caller instanceof Caller.Account) || consents.inForce(survey.about(), survey.partner()).isEmpty()) return false;
        return teams.of(caller).contains(survey.partner())
                || caller.isOfficer() && consents.inForce(survey.about(), Consents.AUTHORITY).filter(each -> each.shared().contains(Shared.ANSWERS)).isPresent();
    }
}
