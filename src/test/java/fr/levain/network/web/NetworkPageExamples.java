package fr.levain.network.web;

import fr.levain.accounts.Person;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.network.AbuseGround;
import fr.levain.network.AbuseReport;
import fr.levain.network.AbuseTarget;
import fr.levain.network.BarredAuthor;
import fr.levain.network.Asking;
import fr.levain.network.Audience;
import fr.levain.network.Found;
import fr.levain.network.Introduction;
import fr.levain.network.IntroductionStatus;
import fr.levain.network.Introductions.Seen;
import fr.levain.network.Near;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Notice;
import fr.levain.network.NoticeDraft;
import fr.levain.network.NoticeKind;
import fr.levain.network.Notices.Matches;
import fr.levain.network.Practice;
import fr.levain.network.PracticeStatus;
import fr.levain.network.PracticeText;
import fr.levain.network.Precedent;
import fr.levain.network.Profile;
import fr.levain.network.ProfileDraft;
import fr.levain.network.ProfileKind;
import fr.levain.network.PublishedPractice;
import fr.levain.network.Spot;
import fr.levain.network.Target;
import fr.levain.network.TargetKind;
import fr.levain.network.Topics;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectView;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.FormerRegion;
import fr.levain.territory.MarkedMap;
import fr.levain.territory.Point;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class NetworkPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = new UUID(0, 9);
    private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
    private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(0, 2));
    private static final NetworkSettings SETTINGS = new NetworkSettings(List.of(new NetworkSettings.Word("alimentation", "Agriculture, alimentation"), new NetworkSettings.Word("mobilite", "Mobilité")),
            List.of(new NetworkSettings.Word("locaux", "Des locaux, un terrain"), new NetworkSettings.Word("benevoles", "Des bénévoles")), List.of(new NetworkSettings.Word("sociologie", "Sociologie, anthropologie")),
            List.of(new NetworkSettings.Licence("licence-ouverte", "Licence Ouverte 2.0", "https://exemple.fr/licence")), 12, 90, 6, new NetworkSettings.Limits(21, 5, 10, 6, 3));
    private static final Commune GUERET = new Commune(new CommuneCode("23096"), "Guéret", new DepartmentCode("23"), Optional.empty(), List.of("23000"), 12_000, new Point(46.17, 1.87));
    private static final Spot SPOT = new Spot(GUERET.code(), "Guéret", "23", GUERET.point());
    private static final List<Department> DEPARTMENTS = List.of(new Department(new DepartmentCode("23"), "Creuse", "75", Optional.of(new FormerRegion("limousin", "Limousin")), Optional.of(115_000)));
    private static final Topics TOPICS = new Topics(List.of("alimentation"), List.of("23"), List.of("locaux"), List.of("benevoles"), List.of("sociologie"));
    private static final List<Membership> MEMBERSHIPS = List.of(new Membership(ORGANISATION, "La Marmite du Thaurion", ACCOUNT, MemberRole.SIGNATORY, MembershipStatus.APPROVED, NOW));

    @Override
    public List<Page> pages() {
        var asked = NetworkQuery.from(Map.of("q", "épicerie", "theme", "alimentation", "besoin", "locaux", "pres", "23096"));
        var box = new SearchBox("/reseau/annuaire", asked, SETTINGS, DEPARTMENTS, Optional.of(GUERET), "", List.of(), Optional.empty());
        var vague = new SearchBox("/reseau/projets", NetworkQuery.ALL, SETTINGS, DEPARTMENTS, Optional.empty(), "Saint", List.of(GUERET), Optional.empty());
        var map = new MarkedMap(new DrawnMap(List.of(new DrawnMap.Area("23", "Creuse", "M10 10L300 10L300 300L10 300Z")), new DrawnMap.Frame(1, 45, 3, 47, 360)),
                List.of(new MarkedMap.Mark("/projets-soutenus/2026-AIS-00001", "Une épicerie, Guéret", 1, "100", "100", 12)), Optional.empty(), "Carte des projets soutenus");
        var own = profile(ProfileKind.PERSON, Optional.empty(), Asking.BY_MAIL, false);
        var lab = profile(ProfileKind.LABORATORY, Optional.of(ORGANISATION), Asking.NONE, true);
        var notice = notice(NoticeKind.PARTNER_SOUGHT);
        var question = notice(NoticeKind.QUESTION_OFFERED);
        var agreed = precedent(Optional.of(new Precedent.Consent(TODAY, Asking.HERE, "Commencez petit.")));
        var silent = precedent(Optional.empty());
        var text = new PracticeText("Dessiner une tournée", "En deux phrases.", "Le besoin.", "Un.\nDeux.\n\nTrois.", "", "À refaire.", List.of("alimentation"), "licence-ouverte");
        var live = new PublishedPractice("dessiner-une-tournee", 2, true, "La Roue Paysanne", text, TODAY);
        var former = new PublishedPractice("dessiner-une-tournee", 1, false, "La Roue Paysanne", text, TODAY.minusDays(90));
        var formErrors = FormErrors.of("presentation", "Dites en une phrase ce que vous faites.").plus("accord", "Cochez la case pour que la fiche soit montrée.");
        return List.of(
                new NetworkPage(vague, List.of(notice), List.of(live), false),
                new MyNetworkPage(List.of(own, lab), MEMBERSHIPS, List.of(notice), List.of(agreed, silent), List.of(practice(text, PracticeStatus.TO_CHANGE)), 2, SETTINGS, TODAY, "fiche"),
                new MyNetworkPage(List.of(), MEMBERSHIPS, List.of(), List.of(), List.of(), 0, SETTINGS, TODAY, ""),
                new DirectoryPage(box, new Found<>(asked, List.of(new Near<>(own, 38.2), new Near<>(lab, 0.2)), true, 42, true), false),
                new DirectoryPage(vague, new Found<>(NetworkQuery.ALL, List.of(), false, 0, false), true),
                new ProfilePage(own, SETTINGS, DEPARTMENTS, false, TODAY.plusYears(2)), new ProfilePage(lab, SETTINGS, DEPARTMENTS, true, TODAY),
                new ProfileFormPage("Jeanne Morel", "/mon-reseau/fiche", new ProfileForm(own.said(), "Guéret (23)", false, formErrors), SETTINGS, DEPARTMENTS),
                new ProfileFormPage("Laboratoire", "/mon-reseau/fiche?pour=1", new ProfileForm(lab.said(), "", true, FormErrors.none()), SETTINGS, DEPARTMENTS),
                new NoticesPage(box, new Found<>(asked, List.of(new Near<>(notice, 12)), true, 1, false), false),
                new NoticesPage(vague, new Found<>(NetworkQuery.ALL, List.of(new Near<>(question, 0)), false, 1, false), true),
                new NoticePage(notice, new Matches(List.of(question), List.of(own)), SETTINGS, DEPARTMENTS, true, "publiee"), new NoticePage(question, new Matches(List.of(), List.of()), SETTINGS, DEPARTMENTS, false, ""),
                new NoticeFormPage("/mon-reseau/annonces/nouvelle?genre=PARTNER_SOUGHT", false, new NoticeForm(notice.said(), "Guéret (23)", FormErrors.of("themes", "Choisissez au moins un thème.")), SETTINGS, DEPARTMENTS,
                        MEMBERSHIPS, List.of(new ProjectView(new ProjectId(ID), ORGANISATION, "Cuisine partagée", NOW))),
                new NoticeFormPage("/mon-reseau/annonces/nouvelle?genre=QUESTION_OFFERED", false, NoticeForm.blank(NoticeKind.QUESTION_OFFERED), SETTINGS, DEPARTMENTS, List.of(), List.of()),
                new PrecedentsPage(box, new Found<>(asked, List.of(new Near<>(agreed, 38), new Near<>(silent, 41)), true, 2, false), List.of(), List.of(new ProjectView(new ProjectId(ID), ORGANISATION, "Cuisine partagée", NOW)), map),
                new PrecedentsPage(vague, new Found<>(NetworkQuery.ALL, List.of(), false, 0, false), List.of(), List.of(), map),
                new CommunityFormPage(agreed, Asking.HERE, "Commencez petit.", true, FormErrors.none()),
                new AskPage(new Target(TargetKind.PROFILE, ID), "La Roue Paysanne", "Bonjour", Optional.empty(), SETTINGS.limits(), FormErrors.of("message", "Retirez le lien : écrivez plutôt de quoi il s’agit.")),
                new AskPage(new Target(TargetKind.PROFILE, ID), "La Roue Paysanne", "", Optional.of("Vous avez déjà demandé."), SETTINGS.limits(), FormErrors.none()),
                new IntroductionsPage(List.of(seen(IntroductionStatus.ASKED, false), seen(IntroductionStatus.ACCEPTED, false)), true, 1, 1),
                new IntroductionsPage(List.of(), false, 1, 0),
                new IntroductionPage(seen(IntroductionStatus.ASKED, false), "", FormErrors.none(), ""), new IntroductionPage(seen(IntroductionStatus.ACCEPTED, true), "", FormErrors.none(), "acceptee"),
                new IntroductionPage(seen(IntroductionStatus.UNANSWERED, true), "", FormErrors.none(), ""),
                new AbusePage("/reseau/annonces/1/signalement", "/reseau/annonces/1", "Une annonce", "OTHER", "", false, FormErrors.of("precision", "Dites en une phrase ce qui ne va pas.")),
                new NetworkDeskPage(List.of(new AbuseReport(ID, AbuseTarget.INTRODUCTION, ID, "Demande de mise en relation : La Roue Paysanne", AbuseGround.UNWANTED, "Reçue trois fois", NOW, "Achetez")),
                        List.of(practice(text, PracticeStatus.SUBMITTED)), List.of(new BarredAuthor(new AccountId(ID), "Camille Essai", NOW)), "", FormErrors.none()),
                new NetworkDeskPage(List.of(), List.of(), List.of(), "", FormErrors.none()),
                new PracticesPage(box, new Found<>(asked, List.of(new Near<>(live, 0)), false, 1, false)), new PracticePage(live, List.of(live, former), SETTINGS), new PracticePage(former, List.of(live, former), SETTINGS),
                new PracticeFormPage(Optional.of(practice(text, PracticeStatus.TO_CHANGE)), new PracticeForm(text, Optional.of(ORGANISATION), FormErrors.of("licence", "Choisissez sous quelle licence la fiche est partagée.")), SETTINGS, MEMBERSHIPS, "Jeanne Morel", true),
                new OwnPracticePage(practice(text, PracticeStatus.SUBMITTED), SETTINGS, false, true, "", FormErrors.of("motif", "Dites ce qu’il faut modifier : son auteur le lit.")),
                new OwnPracticePage(practice(text, PracticeStatus.PUBLISHED), SETTINGS, true, false, "", FormErrors.none()),
                new NetworkCard(2, 1, List.of(silent), true));
    }

    private static Profile profile(ProfileKind kind, Optional<OrganisationId> organisation, Asking asking, boolean suspended) {
        return new Profile(ID, ACCOUNT, kind == ProfileKind.PERSON ? "Jeanne Morel" : "Laboratoire Territoires", new ProfileDraft(kind, organisation, "Une cuisine partagée.", "cuisine", "Une salle", "Un camion", TOPICS,
                Optional.of(GUERET.code()), Audience.PUBLIC, asking), Optional.of(SPOT), TODAY, TODAY, suspended);
    }

    private static Notice notice(NoticeKind kind) {
        return new Notice(ID, ACCOUNT, kind == NoticeKind.PARTNER_SOUGHT ? "La Marmite du Thaurion" : "", new NoticeDraft(kind, Optional.of(ORGANISATION), Optional.empty(), "Un maraîcher près de Guéret", "Nous cherchons.\n\nNous offrons.",
                TOPICS, Optional.of(GUERET.code()), Asking.HERE), Optional.of(SPOT), TODAY, TODAY.plusMonths(6), false);
    }

    private static Precedent precedent(Optional<Precedent.Consent> consent) {
        return new Precedent(consent.isPresent() ? ID : new UUID(0, 8), "2026-AIS-00001", consent.isPresent() ? "Une épicerie itinérante" : "Un four partagé", "Les Ateliers de la Rive", ORGANISATION, ACCOUNT, 2025, Euros.of(24_000),
                "Guéret", List.of("alimentation"), Optional.of(SPOT), Optional.empty(), consent);
    }

    private static Practice practice(PracticeText text, PracticeStatus status) {
        return new Practice(ID, "dessiner-une-tournee", ACCOUNT, Optional.of(ORGANISATION), "La Roue Paysanne", status, status == PracticeStatus.TO_CHANGE ? "Dites combien cela coûte." : "", text, NOW);
    }

    private static Seen seen(IntroductionStatus status, boolean mine) {
        boolean accepted = status == IntroductionStatus.ACCEPTED;
        return new Seen(new Introduction(ID, ACCOUNT, ACCOUNT, new Target(TargetKind.PROFILE, ID), "La Roue Paysanne", "Bonjour.\n\nNous lançons une épicerie.", status, accepted ? "Avec plaisir" : "", NOW, TODAY.plusDays(21)), mine,
                !mine || accepted ? "Karim Benali" : "", accepted ? Optional.of(new Person(ACCOUNT, "Karim Benali", "karim@exemple.fr", Optional.of("0555000000"))) : Optional.empty());
    }
}
