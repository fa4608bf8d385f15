package fr.levain.commitments;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Submissions;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.testing.Mailbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** A draft with its partners, invited and committed through the faces. */
@TestComponent
public class SomePartnership {
    public static final UUID FABRIQUE = new UUID(0x1, 0x8000000000000001L);
    public static final UUID HABITANTS = new UUID(0x2, 0x8000000000000002L);
    public static final UUID LABO = new UUID(0x3, 0x8000000000000003L);

    private final SomeApplicant people;
    private final Drafts drafts;
    private final Submissions submissions;
    private final PartnerInvitations invitations;
    private final PartnerActs acts;
    private final AddressProofs proofs;
    private final JdbcClient sql;
    private final Clock clock;

    SomePartnership(
            SomeApplicant people, Drafts drafts, Submissions submissions, PartnerInvitations invitations, PartnerActs acts, AddressProofs proofs, JdbcClient sql,
            Clock clock) {
        this.people = people;
        this.drafts = drafts;
        this.submissions = submissions;
        this.invitations = invitations;
        this.acts = acts;
        this.proofs = proofs;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param cash as typed */
    public record Row(UUID id, String name, String kind, String role, String cash) {}

    public static Row fabrique(String cash) {
        return new Row(FABRIQUE, "La Fabrique", "association", "Prêt d’un atelier", cash);
    }

    public static Row habitants() {
        return new Row(HABITANTS, "Les Habitants du bourg", "usagers", "Ils décident de la tournée", "");
    }

    public static Row labo() {
        return new Row(LABO, "Laboratoire Ruralités", "recherche", "Observer les usages", "1 000");
    }

    public Caller.Account person() {
        return people.person();
    }

    /** A whole dossier, with three partners. */
    public ApplicationView draft(Caller.Account holder) {
        var view = people.complete(holder);
        partners(view.reference(), holder, fabrique("2 000"), habitants(), labo());
        return view;
    }

    /** What the page of partners says from now on. */
    public void partners(ApplicationReference reference, Caller.Account holder, Row... rows) {
        var typed = typed(rows);
        typed.add("governance", "Un comité chaque mois.");
        typed.add("has_research", "non");
        drafts.save(reference, "partenaires", drafts.dossier(reference, holder).version("partenaires"), typed, Map.of(), holder);
    }

    public static LinkedMultiValueMap<String, String> typed(Row... rows) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (var row : rows) {
            typed.add("partners.ligne", row.id().toString());
            var at = "partners." + row.id() + ".";
            typed.add(at + "name", row.name());
            typed.add(at + "kind", row.kind());
            typed.add(at + "role", row.role());
            typed.add(at + "contribution", row.cash());
        }
        return typed;
    }

    /** @return the key of the link that left */
    public EngagementKey invited(ApplicationView view, UUID row, String email, Caller.Account holder) {
        invitations.invite(view.reference(), row, "Dominique Essai", new Email(email), holder);
        return keyOf(email);
    }

    public static String address() {
        return "partenaire-" + UUID.randomUUID() + "@exemple.fr";
    }

    /** The last link sent to the address. */
    public EngagementKey keyOf(String email) {
        return new EngagementKey(new Mailbox(sql).found(email, "/engagements/([A-Za-z0-9_-]{32})"));
    }

    /** The last code sent to the address. */
    public String codeOf(String email) {
        return new Mailbox(sql).found(email, "Votre code : (\\d{6})");
    }

    /** What the browser of the partner keeps once the code sent to its address is typed. */
    public String proved(EngagementKey key, String email) {
        proofs.sendCode(key);
        return switch (proofs.prove(key, codeOf(email))) {
            case AddressProofs.Proving.Proved(var pass) -> pass;
            case AddressProofs.Proving.WrongCode _, AddressProofs.Proving.CodeSpent _ -> throw new IllegalStateException("not proved");
        };
    }

    public void signed(EngagementKey key, String email) {
        acts.prepare(key, new PreparedAct(PreparedAct.Kind.SIGN, "Dominique Essai", "directrice", 0, "", "", Optional.empty()));
        if (!(acts.confirm(key, codeOf(email)) instanceof ConfirmResult.Done)) throw new IllegalStateException("not signed");
    }

    public void file(ApplicationView view, Caller.Account holder) {
        submissions.submit(view.reference(), true, holder, new Arrival(clock.instant()));
    }

    /** Texts of the mails of this kind to this address, oldest first. */
    public List<String> mails(String email, String kind) {
        return sql.sql("select body from messaging.message where recipient_email = :to and kind = :kind order by written_order")
                .param("to", email).param("kind", kind).query(String.class).list().stream().map(text -> text.replaceAll("[\\u00a0\\u202f]", " ")).toList();
    }

    public List<String> events(ApplicationView view) {
        return new ArrayList<>(sql.sql("""
                select event from audit.entry where subject_id = :id
                   and (event like 'Partner%' or event like 'Commitment%' or event like 'Correction%') order by seq
                """).param("id", view.id().value()).query(String.class).list());
    }
}
