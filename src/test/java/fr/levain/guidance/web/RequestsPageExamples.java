package fr.levain.guidance.web;

import fr.levain.directory.Need;
import fr.levain.directory.Partner;
import fr.levain.directory.PartnerMatch;
import fr.levain.directory.PartnerOffer;
import fr.levain.guidance.Funder;
import fr.levain.guidance.FunderStatus;
import fr.levain.guidance.GivenAnswer;
import fr.levain.guidance.Handover;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.RequestSettings;
import fr.levain.guidance.PartnerFigures;
import fr.levain.guidance.RequestFigures;
import fr.levain.guidance.RequestForPartner;
import fr.levain.guidance.RequestId;
import fr.levain.guidance.RequestLine;
import fr.levain.guidance.RequestStatus;
import fr.levain.guidance.Requester;
import fr.levain.guidance.Satisfaction;
import fr.levain.guidance.TakeResult;
import fr.levain.guidance.UntakenNeed;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TimelineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

class RequestsPageExamples implements PageExamples {
    private static final Instant SENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final List<Need> NEEDS = List.of(
            new Need("financement", "Trouver des financements", Optional.of("Savoir à qui demander, dans quel ordre, pour quel montant.")),
            new Need("reseau", "Rencontrer d’autres acteurs", Optional.empty()));
    private static final List<String> ASKED = NEEDS.stream().map(Need::label).toList();
    private static final List<RequestSettings.Kind> KINDS =
            List.of(new RequestSettings.Kind("association", "Association"), new RequestSettings.Kind("sans_statut", "Groupe sans personnalité morale"));
    private static final RequestForm EMPTY = new RequestForm(List.of(), "", "", "", "", "", "", "", List.of(), "", false, false, "");
    private static final RequestForm TYPED = new RequestForm(List.of("financement", "reseau"), "association", "Bourganeuf (23)", "1", "Une épicerie mobile.",
            "Camille Essai", "camille@", "05", List.of("adi-na"), "", true, false, "abc");
    private static final PartnerOffer OFFER = new PartnerOffer("Dresse avec vous la liste des financeurs.", List.of("financement"), List.of(), List.of(), "P0", false);
    private static final PartnerOffer LOCAL = new PartnerOffer("Fait avec vous un diagnostic.", List.of("financement"), List.of("23"), List.of("association"), "P43", false);
    private static final Map<String, String> LABELS = Map.of("financement", "Trouver des financements", "reseau", "Rencontrer d’autres acteurs");
    private static final Funder FUNDER = new Funder(new UUID(1, 1), "Fondation Exemple", FunderStatus.ASKED, Optional.of(new Euros(1_250_000)), LocalDate.of(2026, 12, 1), 2);
    private static final Funder OTHER = new Funder(new UUID(1, 2), "Département de la Creuse", FunderStatus.TO_CONTACT, Optional.empty(), LocalDate.of(2026, 12, 2), 1);

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        author(pages);
        partner(pages);
        authority(pages);
        return pages;
    }

    private static void author(List<Page> pages) {
        var matches = List.of(match("adi-na", "ADI Nouvelle-Aquitaine", OFFER), match("dla-creuse", "DLA de la Creuse", LOCAL));
        var wrong = FormErrors.of("courriel", "Cette adresse est incomplète : écrivez-la sous la forme nom@exemple.fr.")
                .plus("telephone", "Un numéro français compte 10 chiffres.").plus("accord", "Cochez la case pour donner votre accord.");
        var asked = new MyRequestPage.Question(new UUID(2, 1), "ADI Nouvelle-Aquitaine", "CRESS Nouvelle-Aquitaine", "La chambre régionale de l’économie sociale et solidaire.");
        var agreed = List.of(
                new MyRequestPage.Permission("Le service de la Région", SENT, Optional.empty(), Optional.empty()),
                new MyRequestPage.Permission("ADI Nouvelle-Aquitaine", SENT, Optional.empty(), Optional.of("adi-na")),
                new MyRequestPage.Permission("ATIS", SENT, Optional.of(NOW), Optional.empty()));
        var lines = List.of(
                new MyRequestPage.Line("ADI Nouvelle-Aquitaine", HandoverStatus.TAKEN, SENT, Optional.empty()),
                new MyRequestPage.Line("ATIS", HandoverStatus.DECLINED, SENT, Optional.of("Nous n’allons pas jusqu’en Creuse.")));
        var looks = List.of(new MyRequestPage.Looked("ADI Nouvelle-Aquitaine", "Claire Dupuy", LocalDate.of(2026, 11, 24)));
        pages.add(new NeedsPage(NEEDS, KINDS, EMPTY, FormErrors.none()));
        pages.add(new NeedsPage(NEEDS, KINDS, TYPED, FormErrors.of("lieu", "Plusieurs communes correspondent. Recopiez la vôtre : Saint-Léger (16), Saint-Léger (17).")));
        pages.add(new RequestFormPage(TYPED, ASKED, "Association", "Bourganeuf (23)", matches, List.of(Choice.of("1", "La cuisine mobile")),
                List.of(new GivenAnswer("À quelle étape en est votre projet ?", "Expérimentation")), 30, 12, true, FormErrors.none(), 200));
        pages.add(new RequestFormPage(TYPED, ASKED, "Association", "Bourganeuf (23)", List.of(), List.of(), List.of(), 30, 12, false, wrong, 422));
        pages.add(new ClosedServicePage());
        pages.add(new MyRequestPage(request(RequestStatus.OPEN), ASKED, "Association", "", List.of(new MyRequestPage.Line("ATIS", HandoverStatus.WAITING, SENT, Optional.empty())),
                List.of(), agreed, List.of(), List.of(), 30, "Votre demande est envoyée."));
        pages.add(new MyRequestPage(request(RequestStatus.TAKEN), ASKED, "Association", "", lines, List.of(asked), agreed, looks, List.of(FUNDER, OTHER), 30, null));
        pages.add(new MyRequestPage(request(RequestStatus.ANSWERED), ASKED, "Association", "ADI Nouvelle-Aquitaine", lines, List.of(), agreed, looks, List.of(), 30, null));
        pages.add(new MyRequestPage(request(RequestStatus.WITHDRAWN), ASKED, "Association", "", List.of(), List.of(), List.of(), List.of(), List.of(), 30, null));
        pages.add(new TakeBackPage("/demandes/0", "2026-ORI-00001", false));
        pages.add(new OpinionPage("/demandes/0", "2026-ORI-00001", false, "", "", FormErrors.none()));
        pages.add(new OpinionPage("/demandes/0", "2026-ORI-00001", false, "", "Merci", FormErrors.of("avis", "Choisissez une réponse.")));
        pages.add(new OpinionPage("/demandes/0", "2026-ORI-00001", true, "", "", FormErrors.none()));
        pages.add(new MyRequestsCard(List.of(request(RequestStatus.OPEN))));
    }

    private static void partner(List<Page> pages) {
        var lines = List.of(line("WAITING"), line("TAKEN"), line("CLOSED"));
        var typed = new PartnerRequestPage.Typed("", "", "", "Rencontrons-nous.", FunderForm.EMPTY);
        var others = List.of(Choice.of("cress", "CRESS Nouvelle-Aquitaine (convient)"));
        var missing = FormErrors.of("vers", "Choisissez l’organisation à qui transmettre.").plus("raison", "Écrivez pourquoi : la personne qui demande lit ce texte.");
        pages.add(new PartnerRequestsPage(List.of("ATIS"), PartnerRequestsPage.View.TO_TAKE, lines, LABELS,
                new Paging("", Optional.of("/partenaire/demandes?vue=a-prendre"), Optional.of("/partenaire/demandes?vue=a-prendre&apres=1")), NOW));
        pages.add(new PartnerRequestsPage(List.of("ATIS"), PartnerRequestsPage.View.OVER, List.of(), LABELS, Paging.whole(""), NOW));
        pages.add(new PartnerRequestsPage(List.of(), PartnerRequestsPage.View.TO_TAKE, List.of(), LABELS, Paging.whole(""), NOW));
        pages.add(new PartnerRequestPage(opened(RequestStatus.OPEN, HandoverStatus.WAITING, false), "ATIS", ASKED, "Association", Optional.of("Le service de la Région"),
                others, List.of(), Optional.empty(), PartnerRequestPage.Typed.NOTHING, missing));
        pages.add(new PartnerRequestPage(opened(RequestStatus.TAKEN, HandoverStatus.TAKEN, true), "ATIS", ASKED, "Association", Optional.empty(), others,
                List.of(FUNDER, OTHER), Optional.empty(), typed, FormErrors.none()));
        pages.add(new PartnerRequestPage(opened(RequestStatus.ANSWERED, HandoverStatus.ANSWERED, true), "ATIS", ASKED, "Association", Optional.empty(), others,
                List.of(), Optional.of("2026-ACC-00012"), PartnerRequestPage.Typed.NOTHING, FormErrors.none()));
        pages.add(new FunderPage("/partenaire/demandes/2026-ORI-00001", "/partenaire/demandes/2026-ORI-00001/financeurs/0", 2, FunderForm.of(FUNDER), FormErrors.none()));
        pages.add(new FunderPage("/partenaire/demandes/2026-ORI-00001", "/partenaire/demandes/2026-ORI-00001/financeurs/0", 2,
                new FunderForm("", "", "abc", "31", "2", "2026"),
                FormErrors.of("financeur", "Nommez le financeur.").plus("etat", "Choisissez où en est la demande.").plus("montant", "Écrivez un montant en euros.").plus("date-jour", "Cette date n’existe pas.")));
        pages.add(new AlreadyTakenPage("2026-ORI-00001", Optional.of(new TakeResult.AlreadyTaken("ATIS", SENT, false))));
        pages.add(new AlreadyTakenPage("2026-ORI-00001", Optional.empty()));
        pages.add(new WaitingRequestsCard(2, true));
        pages.add(new WaitingRequestsCard(0, true));
        pages.add(new WaitingRequestsCard(0, false));
    }

    private static void authority(List<Page> pages) {
        var names = Map.of("atis", "ATIS", "adi-na", "ADI Nouvelle-Aquitaine", "financement", "Trouver des financements", "23", "Creuse (23)");
        var declined = handover(HandoverStatus.DECLINED, Optional.of("Nous n’allons pas jusqu’en Creuse."));
        var choices = List.of(new Choice("adi-na", "ADI Nouvelle-Aquitaine (convient)", "Dresse avec vous la liste des financeurs."), Choice.of("cress", "CRESS"));
        var told = List.of(new TimelineItem(SENT, "Demande d’orientation reçue.", null, null));
        pages.add(new BasketPage(0, List.of(7, 14, 21, 30), List.of(line("UNCLAIMED")), LABELS, Paging.whole(""), NOW));
        pages.add(new BasketPage(14, List.of(7, 14, 21, 30), List.of(), LABELS, Paging.whole(""), NOW));
        pages.add(new BasketRequestPage(request(RequestStatus.UNCLAIMED), true, ASKED, "Association", List.of(declined), names, choices, told, Set.of("adi-na"), "",
                FormErrors.of("reponse", "Écrivez votre réponse : la personne la lit sur sa page.").plus("vers", "Choisissez au moins une organisation.")));
        pages.add(new BasketRequestPage(request(RequestStatus.ANSWERED), false, ASKED, "Association", List.of(), names, choices, told, Set.of(), "", FormErrors.none()));
        var years = List.of(Choice.of("2026", "2026"), Choice.of("2025", "2025"));
        pages.add(new RequestFiguresPage(2026, years, new RequestFigures.Totals(42, 30, 5, 7, 12, 9),
                List.of(new PartnerFigures("adi-na", 20, OptionalDouble.of(3.25), 12, 3, 2, 2, 1, 6, 2, 1), new PartnerFigures("atis", 1, OptionalDouble.empty(), 0, 0, 0, 1, 0, 0, 0, 0)),
                List.of(new UntakenNeed("financement", "23", 4, 2)), names, Paging.whole("")));
        pages.add(new RequestFiguresPage(2026, years, new RequestFigures.Totals(0, 0, 0, 0, 0, 0), List.of(), List.of(), names, Paging.whole("")));
    }

    private static PartnerMatch match(String slug, String name, PartnerOffer offer) {
        return new PartnerMatch(new Partner(slug, name, "Une organisation.", Optional.empty(), Optional.empty(), Optional.empty(), true, "P0", false, List.of(offer)),
                List.of(offer), List.of(NEEDS.getFirst()));
    }

    private static RequestLine line(String status) {
        return new RequestLine(new UUID(3, status.hashCode()), "2026-ORI-00001", List.of("financement", "reseau"), "Bourganeuf (23)", status, SENT, SENT);
    }

    private static Handover handover(HandoverStatus status, Optional<String> reason) {
        return new Handover(new UUID(2, 1), new RequestId(new UUID(1, 1)), "atis", status, SENT, Optional.empty(), Optional.of(SENT), Optional.empty(), Optional.empty(), reason);
    }

    private static RequestForPartner opened(RequestStatus status, HandoverStatus handover, boolean contact) {
        return new RequestForPartner(request(status), handover(handover, Optional.empty()), contact);
    }

    private static OrientationRequest request(RequestStatus status) {
        var gone = status == RequestStatus.WITHDRAWN;
        return new OrientationRequest(new RequestId(new UUID(1, 1)), "2026-ORI-00001", "jeton", status, SENT, SENT, new ProjectId(new UUID(4, 4)), "Bourganeuf (23)", "23",
                "association", List.of("financement", "reseau"), false, gone ? "" : "Une épicerie mobile.\nNous cherchons de l’argent.",
                gone ? List.of() : List.of(new GivenAnswer("À quelle étape en est votre projet ?", "Expérimentation")),
                gone ? Optional.empty() : Optional.of(new Requester("Camille Essai", "camille@exemple.fr", Optional.of("0555000000"))),
                status == RequestStatus.TAKEN ? Optional.of("adi-na") : Optional.empty(),
                status == RequestStatus.ANSWERED ? Optional.of("Rencontrons-nous mardi.") : Optional.empty(),
                status == RequestStatus.ANSWERED ? Optional.of("adi-na") : Optional.empty(),
                status == RequestStatus.ANSWERED ? Optional.of(Satisfaction.HELPED) : Optional.empty(), gone);
    }
}
