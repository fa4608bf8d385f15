package fr.levain.applications;

import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import fr.levain.letters.Mailings;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which delay would run if silence became a rejection (D4): two months, once a complete receipt is given; one year otherwise. */
@Service
@Transactional(readOnly = true)
public class AppealPeriods {
    private final Following following;
    private final AnswerStore answers;
    private final PaperStore papers;
    private final Mailings mailings;
    private final Delays delays;

    AppealPeriods(Following following, AnswerStore answers, PaperStore papers, Mailings mailings, Delays delays) {
        this.following = following;
        this.answers = answers;
        this.papers = papers;
        this.mailings = mailings;
        this.delays = delays;
    }

    /** Empty for a draft, and where silence means nothing. */
    public Optional<AppealPeriod> afterSilence(ApplicationId application) {
        return following.implicitRejection(application)
                .flatMap(day -> answers.filing(application).map(filing -> delays.appeal(day, filing.receipt().tellsAppeals() && isGiven(application))));
    }

    /** On the portal it is given as soon as one files; on paper, once its letter has left. */
    private boolean isGiven(ApplicationId application) {
        return papers.find(application).isEmpty() || mailings.firstSentOn(application.subject()).isPresent();
    }
}
