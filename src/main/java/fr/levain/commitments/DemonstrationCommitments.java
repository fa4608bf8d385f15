package fr.levain.commitments;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.PartnerRow;
import fr.levain.applications.Partnership;
import fr.levain.applications.Partnerships;
import fr.levain.commitments.PreparedAct.Kind;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Email;
import fr.levain.kernel.LinkSecret;
import fr.levain.letters.Letters;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented dossier with four partners: one signs, one sends a letter, one declines and says why, one has not answered. */
@Component
class DemonstrationCommitments implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCommitments.class);
    private static final String AUTHOR = "claire.exemple@demo.levain.example";
    private static final int PARTNERS = 4;

    private final Accounts accounts;
    private final Drafts drafts;
    private final Partnerships partnerships;
    private final PartnerInvitations invitations;
    private final PartnerLinks links;
    private final PartnerActs acts;
    private final CommitmentStore store;
    private final PreparedActStore prepared;
    private final Documents documents;
    private final Letters letters;
    private final PlatformTransactionManager transactions;

    DemonstrationCommitments(
            Accounts accounts, Drafts drafts, Partnerships partnerships, PartnerInvitations invitations, PartnerLinks links, PartnerActs acts,
            CommitmentStore store, PreparedActStore prepared, Documents documents, Letters letters, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.links = links;
        this.acts = acts;
        this.store = store;
        this.prepared = prepared;
        this.documents = documents;
        this.letters = letters;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 70;
    }

    /** What a change of the pack made impossible is left out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(_ -> accounts.byEmail(AUTHOR).flatMap(person -> accounts.caller(person.id()))
                    .ifPresent(author -> drafts.mine(author, 1).stream().filter(view -> view.status().isOpen()).map(partnerships::of)
                            .filter(partnership -> partnership.rows().size() == PARTNERS).findFirst()
                            .ifPresent(partnership -> invent(partnership, author, now))));
        } catch (RuntimeException e) {
            LOG.warn("Les engagements de démonstration n’ont pas pu être inventés.", e);
        }
    }

    private void invent(Partnership partnership, Caller author, Instant now) {
        var view = partnership.view();
        var rows = partnership.rows();
        invited(view, rows.get(0), "Inès Exemple", "mairie", author, now).ifPresent(key ->
                done(key, new PreparedAct(Kind.SIGN, "Inès Exemple", "maire", 0, "", "", Optional.empty()), now));
        invited(view, rows.get(1), "Malo Exemple", "jardin", author, now).ifPresent(key -> letter(key).ifPresent(letter ->
                done(key, new PreparedAct(Kind.LETTER, "Malo Exemple", "président", 0, "", "", Optional.of(letter)), now)));
        invited(view, rows.get(2), "Ada Exemple", "ressourcerie", author, now).ifPresent(key ->
                done(key, new PreparedAct(Kind.DECLINE, "Ada Exemple", "directrice", 0, "",
                        "Notre hangar ferme pour travaux jusqu’en septembre 2027. Nous serons heureux d’en reparler ensuite.", Optional.empty()), now));
        invited(view, rows.get(3), "Yanis Exemple", "habitants", author, now);
    }

    private Optional<EngagementKey> invited(ApplicationView view, PartnerRow partner, String contact, String mailbox, Caller author, Instant now) {
        return invitations.first(view, partner, contact, new Email(mailbox + "@demo.levain.example"), now, author);
    }

    private Optional<Evidence.Letter> letter(EngagementKey key) {
        var space = links.opened(key).orElseThrow();
        var pdf = letters.pdf("Lettre d’engagement (inventée)", "<h1>Lettre d’engagement (inventée)</h1><p>%s s’engage dans ce projet : légumes et savoir-faire.</p><p>Malo Exemple, président</p>"
                .formatted("Le Jardin inventé"));
        return documents.store(Upload.of("lettre-engagement.pdf", pdf), space.bearer(), space.commitment().id().subject(), space.commitment().invitedAt())
                instanceof Stored(var document) ? Optional.of(new Evidence.Letter(document.id(), document.name())) : Optional.empty();
    }

    /** As a partner does: prepared, then confirmed with the code of its mail. */
    private void done(EngagementKey key, PreparedAct act, Instant now) {
        if (!acts.prepare(key, act)) return;
        var id = links.opened(key).orElseThrow().commitment().id();
        var code = LinkSecret.code();
        prepared.renewCode(store.lock(id).id(), code, now);
        acts.confirm(key, code);
    }
}
