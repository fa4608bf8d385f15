package fr.levain.opinions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.testing.Mailbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions of their own for each test, asked and answered through the faces. */
@TestComponent
public class SomeOpinion {
    private final SomeDossier dossiers;
    private final Applications applications;
    private final OpinionRequests requests;
    private final OpinionLinks links;
    private final OpinionAnswers answers;
    private final JdbcClient sql;
    private final Clock clock;

    SomeOpinion(
            SomeDossier dossiers, Applications applications, OpinionRequests requests, OpinionLinks links, OpinionAnswers answers, JdbcClient sql, Clock clock) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.requests = requests;
        this.links = links;
        this.answers = answers;
        this.sql = sql;
        this.clock = clock;
    }

    public Caller.Account officer() {
        return dossiers.persona("nadia.bertin");
    }

    public ApplicationReference dossier() {
        return dossiers.underAssessment();
    }

    public ApplicationView view(ApplicationReference reference) {
        return applications.byReference(reference, officer());
    }

    public static String address() {
        return "avis-" + UUID.randomUUID() + "@exemple.org";
    }

    public OpinionId asked(ApplicationReference reference, String kind, String name, String email) {
        return asked(reference, kind, new Opinion.Person(name, "Université d’Essai", email));
    }

    public OpinionId asked(ApplicationReference reference, String kind, Opinion.Person person) {
        var due = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(10);
        requests.ask(reference.value(), new AskedOpinions(requests.settings().kind(kind).orElseThrow(), List.of(person), due, "Que pensez-vous de ce projet ?"), officer());
        return new OpinionId(sql.sql("select id from opinions.opinion where email = :email and application_id = :dossier")
                .param("email", person.email()).param("dossier", view(reference).id().value()).query(UUID.class).single());
    }

    public Mailbox mailbox() {
        return new Mailbox(sql);
    }

    /** The last link sent to the address. */
    public OpinionKey keyOf(String email) {
        return new OpinionKey(mailbox().found(email, "/avis/([A-Za-z0-9_-]{32})"));
    }

    public String codeOf(String email) {
        return mailbox().found(email, "Votre code : (\\d{6})");
    }

    /** The code asked for and typed. @return what the browser keeps */
    public String pass(OpinionKey key, String email) {
        links.sendCode(key);
        return ((CodeResult.Done) links.confirm(key, codeOf(email))).pass();
    }

    public OpinionOpening.Inside inside(OpinionKey key, String pass) {
        return (OpinionOpening.Inside) links.open(key, pass);
    }

    /** Declared without conflict, scored alike on each criterion, sent. */
    public void answered(String email, int score, String words) {
        var key = keyOf(email);
        var pass = pass(key, email);
        answers.declareNone(inside(key, pass));
        var marks = new java.util.HashMap<String, OpinionMark>();
        answers.excerpt(inside(key, pass)).criteria().forEach(criterion -> marks.put(criterion.code(), new OpinionMark(score, false, "Parce que.")));
        answers.send(inside(key, pass), new OpinionAnswer(Optional.of(OpinionVerdict.FAVOURABLE), words, Map.copyOf(marks), Optional.empty()), false);
    }

    public List<String> events(ApplicationView view) {
        return sql.sql("select event from audit.entry where subject_id = :id and event like 'Opinion%' order by seq")
                .param("id", view.id().value()).query(String.class).list();
    }
}
