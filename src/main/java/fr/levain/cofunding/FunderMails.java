package fr.levain.cofunding;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.RoleHolder;
import fr.levain.applications.ApplicationView;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What leaves for another funder: the title of the project and where to answer, nothing of the file. */
@Component
class FunderMails {
    private final Outbox outbox;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Instance instance;

    FunderMails(Outbox outbox, Assessments assessments, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.assessments = assessments;
        this.accounts = accounts;
        this.instance = instance;
    }

    void asked(ApplicationView view, Funder funder, String secret) {
        send(funder, "cofunding.asked", "Co-instruction : le projet « %s »".formatted(view.shownTitle()), """
                Bonjour %s,

                La Région instruit le projet « %s » avec votre service. Votre part des coûts et les dates sont ici :
                %s

                Dites que vous l’avez reçu, puis votre vote, attendu le %s. Un code envoyé à cette adresse signe chaque réponse : transférer ce courriel ne permet pas de répondre à votre place.
                """.formatted(funder.contactName(), view.shownTitle(), instance.link("/co-instruction/" + secret), funder.dueOn().map(French::day).orElse("dès que possible")));
    }

    /** A new link each time: the former opens no more. */
    void reminded(ApplicationView view, Funder funder, String secret, boolean late) {
        send(funder, "cofunding.reminder", (late ? "En retard : votre vote sur « %s »" : "Bientôt : votre vote sur « %s »").formatted(view.shownTitle()), """
                Bonjour %s,

                Votre vote sur le projet « %s » %s le %s. Votre part des coûts et votre réponse sont ici, à une nouvelle adresse :
                %s

                Le lien précédent ne sert plus.
                """.formatted(funder.contactName(), view.shownTitle(), late ? "était attendu" : "est attendu", French.day(funder.dueOn().orElseThrow()),
                instance.link("/co-instruction/" + secret)));
    }

    /** To whoever follows the dossier, else to the heads of its team. */
    void late(ApplicationView view, Funder funder) {
        for (var officer : officers(view)) outbox.send(new Message(officer.email(), "Dossier %s : un vote se fait attendre".formatted(view.reference()), """
                Bonjour,

                Le vote de %s sur sa part du dossier %s était attendu le %s. Un rappel vient de lui partir. Appelez ce financeur, ou retirez-le de la co-instruction :
                %s
                """.formatted(funder.label(), view.reference(), French.day(funder.dueOn().orElseThrow()), instance.link("/instruction/" + view.reference() + "/co-instruction")),
                Optional.of(officer.id()), Optional.of(view.id().subject()), "cofunding.late"));
    }

    void removed(ApplicationView view, Funder funder) {
        send(funder, "cofunding.removed", "Co-instruction : le projet « %s »".formatted(view.shownTitle()), """
                Bonjour %s,

                La Région n’attend plus votre vote sur le projet « %s ». Vous n’avez plus rien à faire : le lien que vous aviez reçu ne sert plus.
                """.formatted(funder.contactName(), view.shownTitle()));
    }

    private List<Person> officers(ApplicationView view) {
        var officer = assessments.caseOf(view.id()).flatMap(CaseFile::officer).flatMap((AccountId id) -> accounts.find(id));
        if (officer.isPresent()) return List.of(officer.get());
        var all = accounts.roleHolders().stream().filter(holder -> holder.role() == Role.HEAD).toList();
        var own = all.stream().filter(holder -> holder.team().filter(view.team()::equals).isPresent()).toList();
        return (own.isEmpty() ? all : own).stream().map(RoleHolder::person).distinct().toList();
    }

    void code(ApplicationView view, Funder funder, String code) {
        send(funder, "cofunding.code", "%s : votre code de co-instruction".formatted(code), """
                Votre code : %s

                Il sert une seule fois, dans la demi-heure, pour répondre sur le projet « %s ».

                Vous n’avez rien demandé ? Ne donnez ce code à personne.
                """.formatted(code, view.shownTitle()));
    }

    private void send(Funder to, String kind, String subject, String text) {
        outbox.send(new Message(to.contactEmail(), subject, text, Optional.empty(), Optional.empty(), kind));
    }
}
