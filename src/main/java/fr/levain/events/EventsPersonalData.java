package fr.levain.events;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EventsPersonalData implements PersonalData {
    private static final String AS_REGISTRATION = "24 mois après la rencontre (durée du pack) ; 48 heures si l’adresse n’est pas confirmée";
    private static final String AS_NEED = "3 jours après la rencontre (durée du pack), ou dès l’annulation de l’inscription";
    private static final String AS_EVENT = "tant que la rencontre est au programme ou dans les bilans";
    private static final String AS_FOLLOWER = "jusqu’à l’arrêt demandé, ou 36 mois après la dernière inscription (durée du pack)";

    @Override
    public String module() {
        return "events";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                organiser("gathering.contact_name", "personne ou service à joindre au sujet d’une rencontre"),
                organiser("gathering.contact_email", "adresse à laquelle écrire au sujet d’une rencontre"),
                organiser("gathering.contact_phone", "téléphone à appeler au sujet d’une rencontre"),
                organiser("gathering.prepared_by", "référence interne de la personne qui a préparé la rencontre"),
                organiser("gathering.cancel_reason", "raison d’une annulation, écrite par l’organisateur"),
                registered("registration.email", "adresse de la personne inscrite"),
                registered("registration.name", "nom de la personne inscrite"),
                registered("registration.organisation", "structure de la personne inscrite"),
                registered("registration.account_id", "compte de la personne inscrite, si elle en a un"),
                registered("registration.project_id", "projet au nom duquel elle vient, si elle le dit"),
                registered("registration.token", "clé du lien envoyé"),
                registered("attendee.name", "nom de chaque personne qui vient"),
                registered("attendee.present_at", "présence"),
                need("need.access", "ce qu’il faut à une personne pour venir et suivre (donnée sensible)"),
                need("need.diet", "régime alimentaire (donnée sensible)"),
                follower("follower.email", "adresse de qui demande à être invité"),
                follower("follower.account_id", "compte de qui demande à être invité"),
                new Kept("events.opt_out.digest", "empreinte de l’adresse de qui ne veut plus d’invitation", "ne plus inviter cette personne",
                        LegalBasis.LEGAL_OBLIGATION, "tant que le service invite"),
                invitation("invitation.email", "adresse d’une personne invitée", "24 mois après la rencontre (durée du pack)"),
                invitation("invitation.digest", "empreinte de l’adresse d’une personne invitée", "tant que la rencontre est gardée"),
                invitation("invitation.token", "clé du lien pour ne plus être invité", "tant que la rencontre est gardée"),
                laureate("laureate.holder", "bénéficiaire d’une aide, tel que publié"),
                laureate("laureate.account_id", "compte de la personne qui a déposé le dossier soutenu"),
                new Kept("events.feedback.liked", "ce qu’une personne garde de la rencontre, sans lien avec elle", "améliorer les rencontres",
                        LegalBasis.CONSENT, AS_EVENT),
                new Kept("events.feedback.wished", "ce qu’une personne changerait, sans lien avec elle", "améliorer les rencontres",
                        LegalBasis.CONSENT, AS_EVENT));
    }

    private static Kept organiser(String column, String what) {
        return new Kept("events." + column, what, "organiser la rencontre", LegalBasis.PUBLIC_INTEREST, AS_EVENT);
    }

    private static Kept registered(String column, String what) {
        return new Kept("events." + column, what, "tenir les inscriptions et délivrer les attestations", LegalBasis.PUBLIC_INTEREST, AS_REGISTRATION);
    }

    private static Kept need(String column, String what) {
        return new Kept("events." + column, what, "accueillir la personne ; lu par l’organisateur seul", LegalBasis.CONSENT, AS_NEED);
    }

    private static Kept follower(String column, String what) {
        return new Kept("events." + column, what, "inviter qui l’a demandé", LegalBasis.CONSENT, AS_FOLLOWER);
    }

    private static Kept invitation(String column, String what, String retention) {
        return new Kept("events." + column, what, "n’inviter personne deux fois", LegalBasis.PUBLIC_INTEREST, retention);
    }

    private static Kept laureate(String column, String what) {
        return new Kept("events." + column, what, "inviter les porteurs de projets soutenus", LegalBasis.PUBLIC_INTEREST, "tant que l’aide est publiée");
    }
}
