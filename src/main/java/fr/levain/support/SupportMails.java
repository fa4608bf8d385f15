package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a follow-up. A mail says that something waits, and where; nothing of what advisers write. */
@Component
class SupportMails {
    private final Outbox outbox;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Programmes programmes;
    private final Accounts accounts;
    private final SupportInPack pack;
    private final Instance instance;

    SupportMails(Outbox outbox, Partners partners, PartnerTeams teams, Programmes programmes, Accounts accounts, SupportInPack pack, Instance instance) {
        this.outbox = outbox;
        this.partners = partners;
        this.teams = teams;
        this.programmes = programmes;
        this.accounts = accounts;
        this.pack = pack;
        this.instance = instance;
    }

    void invited(SupportPlan plan) {
        toHolder(plan, "support.invited", "%s propose de vous accompagner".formatted(partner(plan)), """
                %s vous propose un accompagnement : %s.
                Votre projet : %s

                Dites si vous l’acceptez, et choisissez ce que chacun voit :
                %s

                Tant que vous n’avez pas accepté, rien n’est noté de plus que ce qui a servi à vous inviter : votre nom, vos coordonnées, votre structure et ce titre. Si vous refusez, tout est effacé aussitôt.
                """.formatted(partner(plan), programmes.titleOf(plan.programme()), plan.title(), link(plan)));
    }

    void started(SupportPlan plan) {
        toHolder(plan, "support.started", "%s vous accompagne".formatted(partner(plan)), """
                Vous avez confié votre projet à %s, qui ouvre votre accompagnement : %s.

                Votre page dit qui vous accompagne, qui voit quoi et qui a regardé. Vous y retirez votre accord quand vous voulez :
                %s
                """.formatted(partner(plan), programmes.titleOf(plan.programme()), link(plan)));
    }

    /** A partner asks whether two projects are one: which ones, only their holder reads, signed in. */
    void sameProject(SupportPlan plan) {
        toHolder(plan, "support.sameProject", "Est-ce le même projet ?", """
                %s pense que deux de vos projets n’en font qu’un.

                Connectez-vous avec cette adresse et répondez oui ou non :
                %s

                Tant que vous n’avez pas répondu, rien ne change.
                """.formatted(partner(plan), instance.link("/mes-projets")));
    }

    void documentSent(SupportPlan plan) {
        for (var person : following(plan)) send(person.email(), Optional.of(person.id()), plan, "support.documentSent", "Document reçu : %s".formatted(plan.reference()), """
                Le porteur du projet a envoyé un document dans l’accompagnement %s :
                %s
                """.formatted(plan.reference(), instance.link(plan.partnerPath() + "#documents")));
    }

    /** @param agreed whether they accept, else they withdraw their consent */
    void answered(SupportPlan plan, boolean agreed) {
        for (var person : following(plan)) send(person.email(), Optional.of(person.id()), plan, agreed ? "support.accepted" : "support.withdrawn",
                agreed ? "Accompagnement accepté : %s".formatted(plan.reference()) : "Accord retiré : %s".formatted(plan.reference()),
                agreed ? """
                Le porteur du projet accepte votre accompagnement %s. Vous pouvez commencer :
                %s
                """.formatted(plan.reference(), instance.link(plan.partnerPath()))
                : """
                Le porteur du projet retire son accord pour l’accompagnement %s. Vous n’y avez plus accès.

                Si vous étiez en train d’écrire, votre texte est gardé pour vous seul :
                %s
                """.formatted(plan.reference(), instance.link("/partenaire/textes-gardes")));
    }

    /** It is over: what happens next, what is kept, until when. */
    void ended(SupportPlan plan, ExitReason exit, LocalDate endedOn) {
        toHolder(plan, "support.ended", "Votre accompagnement par %s est terminé".formatted(partner(plan)), """
                %s termine l’accompagnement de votre projet : %s
                Comment il se termine : %s.

                Votre projet reste le vôtre : vous déposez une demande d’aide, ou vous demandez un autre accompagnement, quand vous voulez. %s vous écrit encore si le programme prévoit de demander ce que devient le projet.

                Ce qui a été écrit reste sur votre page jusqu’au %s, puis tout ce qui vous nomme est effacé. Vous y retirez votre accord quand vous voulez :
                %s

                Vous pensez que c’est une erreur ? Dites-le à %s avant le %s : l’accompagnement se rouvre jusque-là.
                """.formatted(partner(plan), plan.title(), exit.label(), partner(plan), French.day(endedOn.plusMonths(pack.settings().keptMonths())), link(plan), partner(plan),
                French.day(endedOn.plusDays(Reopening.DAYS))));
    }

    void reopened(SupportPlan plan) {
        toHolder(plan, "support.reopened", "Votre accompagnement par %s reprend".formatted(partner(plan)), """
                %s rouvre l’accompagnement de votre projet : %s
                Il continue comme avant, avec les mêmes accords. Votre page :
                %s
                """.formatted(partner(plan), plan.title(), link(plan)));
    }

    /** To the team of a programme that follows laureates: no name in it. */
    void laureates(Programme programme) {
        for (var person : teams.members(programme.partner())) if (person.hasAddress()) outbox.send(new Message(person.email(), "De nouveaux lauréats à contacter", """
                La Région a notifié de nouvelles aides. Invitez leurs porteurs : %s.

                %s
                """.formatted(programme.title(), instance.link("/partenaire/laureats")), Optional.of(person.id()), Optional.empty(), "support.laureates"));
    }

    /** To the team a holder lets read a follow-up of another partner. */
    void shared(SupportPlan plan, String reader) {
        for (var person : teams.members(reader)) if (person.hasAddress()) send(person.email(), Optional.of(person.id()), plan, "support.shared",
                "Un porteur vous laisse lire un suivi", """
                Le porteur d’un projet accompagné par %s vous laisse lire ce suivi. Il voit qui l’ouvre, et peut retirer son accord :
                %s
                """.formatted(partner(plan), instance.link("/partenaire/suivis-partages/" + plan.reference())));
    }

    void successionAsked(SupportPlan plan, Succession asked) {
        toHolder(plan, "support.successionAsked", "Votre projet change-t-il de mains ?", """
                %s vous propose de confier votre projet à quelqu’un d’autre. Il ne change de mains que si vous l’acceptez tous les deux :
                %s
                """.formatted(partner(plan), link(plan)));
        send(asked.email(), Optional.empty(), plan, "support.successorAsked", "%s vous propose de reprendre un projet".formatted(partner(plan)), """
                %s vous propose de porter ce projet : %s

                Dites si vous l’acceptez :
                %s

                Si vous refusez, votre nom et votre adresse sont effacés aussitôt.
                """.formatted(partner(plan), plan.title(), instance.link(asked.path())));
    }

    /** To whoever was to take it on; and to its holder, when it is not they who withdrew. */
    void successionStopped(SupportPlan plan, Succession asked) {
        send(asked.email(), Optional.empty(), plan, "support.successionStopped", "Le projet proposé par %s ne change pas de mains".formatted(partner(plan)), """
                L’accompagnement de ce projet s’arrête : il ne vous est plus proposé de le porter. Le lien reçu ne s’ouvre plus.
                Votre nom et votre adresse sont effacés de cette proposition. Vous n’avez rien à faire.
                """);
        if (plan.status() == SupportStatus.ENDED) toHolder(plan, "support.successionStopped", "Votre projet ne change pas de mains", """
                L’accompagnement par %s est terminé. La reprise de votre projet par quelqu’un d’autre ne se fait pas : vous le portez toujours.
                %s
                """.formatted(partner(plan), link(plan)));
    }

    /** To the colleagues of whoever left. @param left how many projects are nobody's */
    void adviserLeft(String partner, int left) {
        for (var person : teams.members(partner)) if (person.hasAddress()) outbox.send(new Message(person.email(),
                "%s sans accompagnateur".formatted(French.plural(left, "projet", "projets")), """
                Une personne de l’équipe est partie. %s sans accompagnateur. Choisissez qui les suit :
                %s
                """.formatted(French.plural(left, "projet reste", "projets restent"), instance.link("/partenaire/accompagnements")),
                Optional.of(person.id()), Optional.empty(), "support.adviserLeft"));
    }

    /** To whoever carries it from now on, with the address of their own page. */
    void handedOver(SupportPlan plan) {
        toHolder(plan, "support.handedOver", "Vous portez ce projet", """
                Vous avez accepté de porter ce projet : %s

                Votre page dit qui vous accompagne, qui voit quoi et qui a regardé :
                %s
                """.formatted(plan.title(), link(plan)));
    }

    /** @param found how many things are late since yesterday */
    void alerts(AccountId adviser, int found) {
        accounts.find(adviser).filter(Person::hasAddress).ifPresent(person -> outbox.send(new Message(person.email(),
                "Vos accompagnements : %s".formatted(French.plural(found, "alerte", "alertes")), """
                %s depuis hier parmi les projets que vous suivez : contact à reprendre, jalon ou action en retard, réponse de financeur attendue, diagnostic absent.

                %s
                """.formatted(French.plural(found, "alerte nouvelle", "alertes nouvelles"), instance.link("/partenaire/accompagnements?alerte=toutes")),
                Optional.of(adviser), Optional.empty(), "support.alerts")));
    }

    /** To the whole team: somebody has to take them. @param found how many things are late since yesterday */
    void alertsOfNobody(String partner, int found) {
        for (var person : teams.members(partner)) if (person.hasAddress()) outbox.send(new Message(person.email(),
                "Projets sans accompagnateur : %s".formatted(French.plural(found, "alerte", "alertes")), """
                %s depuis hier parmi les projets que personne ne suit encore dans votre équipe. Confiez-les à quelqu’un :

                %s
                """.formatted(French.plural(found, "alerte nouvelle", "alertes nouvelles"), instance.link("/partenaire/accompagnements?accompagnateur=personne&alerte=toutes")),
                Optional.of(person.id()), Optional.empty(), "support.alerts-of-nobody"));
    }

    private List<Person> following(SupportPlan plan) {
        var team = teams.members(plan.partner());
        var adviser = team.stream().filter(person -> plan.adviser().filter(person.id()::equals).isPresent()).toList();
        return adviser.isEmpty() ? team : adviser;
    }

    private void toHolder(SupportPlan plan, String kind, String subject, String text) {
        if (!plan.holder().email().isEmpty()) send(plan.holder().email(), Optional.empty(), plan, kind, subject, text);
    }

    private void send(String to, Optional<AccountId> account, SupportPlan plan, String kind, String subject, String text) {
        outbox.send(new Message(to, subject, text, account, Optional.of(plan.id().subject()), kind));
    }

    private String partner(SupportPlan plan) {
        return partners.nameOf(plan.partner());
    }

    private String link(SupportPlan plan) {
        return instance.link(plan.privatePath());
    }
}
