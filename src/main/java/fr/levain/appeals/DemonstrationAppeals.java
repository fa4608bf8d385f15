package fr.levain.appeals;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.AwardView;
import fr.levain.decisions.Decisions;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented appeal, on the amount of the invented award: somebody else than its officers may look at it again. */
@Component
class DemonstrationAppeals implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAppeals.class);
    private static final String WHY = """
            Recours inventé pour la démonstration. L’aide votée ne couvre pas la remise en état de la voûte du four : \
            le devis joint au dossier la comptait pourtant parmi les dépenses retenues.""";

    private final Accounts accounts;
    private final Decisions decisions;
    private final AppealFilings filings;
    private final PlatformTransactionManager transactions;

    DemonstrationAppeals(Accounts accounts, Decisions decisions, AppealFilings filings, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.decisions = decisions;
        this.filings = filings;
        this.transactions = transactions;
    }

    /** After the decisions. */
    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(_ -> decisions.publishedAwards().stream().filter(award -> award.deliberation().startsWith("DEMO."))
                    .map(AwardView::reference).findFirst().ifPresent(this::contest));
        } catch (RuntimeException e) {
            LOG.warn("Le recours de démonstration n’a pas pu être inventé.", e);
        }
    }

    private void contest(ApplicationReference award) {
        accounts.byEmail("claire.exemple@demo.levain.example").flatMap(person -> accounts.caller(person.id()))
                .ifPresent(author -> filings.file(award, WHY, List.of(), author));
    }
}
