package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Membership;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.HolderKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people and organisations of the network, what they look for, and three practice sheets. Their names say they are invented. */
@Component
class DemonstrationNetwork implements DemonstrationData {
    private static final Caller ITSELF = new Caller.System("demonstration");

    private final Profiles profiles;
    private final Notices notices;
    private final Practices practices;
    private final Introductions introductions;
    private final Precedents precedents;
    private final PrecedentRecorder recorder;
    private final Organisations organisations;
    private final Accounts accounts;

    DemonstrationNetwork(
            Profiles profiles, Notices notices, Practices practices, Introductions introductions, Precedents precedents, PrecedentRecorder recorder, Organisations organisations,
            Accounts accounts) {
        this.profiles = profiles;
        this.notices = notices;
        this.practices = practices;
        this.introductions = introductions;
        this.precedents = precedents;
        this.recorder = recorder;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        recorder.recordAll();
        var officer = persona("nadia.bertin");
        var karim = persona("karim.benali");
        if (officer.isEmpty() || karim.isEmpty()) return;
        directory(karim.get());
        notices(karim.get());
        practices(karim.get(), officer.get());
        precedents.of(karim.get()).forEach(each -> precedents.agree(each.application(), Asking.HERE, "Commencez petit : deux villages, un jour par semaine.", karim.get()));
        var asked = profiles.keptBy(karim.get()).stream().findFirst();
        var asker = keeper("La Roue Paysanne");
        if (asked.isPresent() && asker.isPresent()) introductions.ask(new Target(TargetKind.PROFILE, asked.get().id()),
                "Nous voulons réparer nous-mêmes les vélos de notre tournée. Pouvons-nous venir voir votre atelier ?", asker.get());
    }

    private void directory(Caller.Account karim) {
        var own = organisationOf(karim);
        own.ifPresent(organisation -> agree(karim, ProfileKind.ORGANISATION, Optional.of(organisation), "Nous réparons et prêtons du matériel au bord de la Charente.", "réparation, gestion d’un atelier",
                List.of("ess", "emploi_insertion"), List.of("16", "17"), List.of("benevoles"), List.of("retour_experience", "materiel"), "16015", Asking.HERE));
        persona("lucie.faure").ifPresent(each -> agree(each, ProfileKind.PERSON, Optional.empty(), "J’accompagne des projets de l’idée à la création.", "étude d’opportunité, montage de projet",
                List.of("innovation_sociale"), List.of("33", "47", "24"), List.of(), List.of("competences"), "33063", Asking.BY_MAIL));
        persona("yann.lebrun").ifPresent(each -> agree(each, ProfileKind.PERSON, Optional.empty(), "Je conseille les structures de l’économie sociale et solidaire.", "droit des associations, gouvernance",
                List.of("ess"), List.of(), List.of(), List.of("competences", "portage"), "86194", Asking.HERE));
        invented("Le Fournil des Collines", HolderKind.COOPERATIVE, "23096", "Un four à pain partagé et une tournée dans huit villages.", "boulangerie, tournée rurale",
                List.of("alimentation", "services"), List.of("23"), List.of("fournisseurs"), List.of("retour_experience", "materiel"), ProfileKind.ORGANISATION);
        invented("La Roue Paysanne", HolderKind.ASSOCIATION, "87085", "Une épicerie itinérante et solidaire, quatre jours par semaine.", "logistique, achats groupés",
                List.of("alimentation", "mobilite"), List.of("87", "23"), List.of("benevoles"), List.of("retour_experience"), ProfileKind.ORGANISATION);
        invented("Habiter Ensemble en Périgord", HolderKind.ASSOCIATION, "24322", "Des maisons partagées pour des personnes âgées.", "habitat partagé, lien avec les bailleurs",
                List.of("habitat", "sante"), List.of("24"), List.of("cofinancement"), List.of("retour_experience", "competences"), ProfileKind.ORGANISATION);
        invented("Les Mains Réunies", HolderKind.ASSOCIATION, "79191", "Un chantier d’insertion autour du réemploi du bois.", "insertion, menuiserie",
                List.of("emploi_insertion", "nature"), List.of("79", "86"), List.of("debouches"), List.of("locaux", "competences"), ProfileKind.ORGANISATION);
        invented("Grands Chemins, mobilité solidaire", HolderKind.ASSOCIATION, "19272", "Du transport à la demande, conduit par des bénévoles.", "mobilité, assurance des bénévoles",
                List.of("mobilite"), List.of("19"), List.of("benevoles", "cofinancement"), List.of("retour_experience"), ProfileKind.ORGANISATION);
        invented("Laboratoire Territoires en partage", HolderKind.ASSOCIATION, "87085", "Une équipe de géographes et de sociologues travaille avec des projets ruraux.", "enquêtes, cartes, évaluation",
                List.of("alimentation", "mobilite", "services"), List.of(), List.of("experimentation"), List.of("evaluation", "donnees"), ProfileKind.LABORATORY);
        invented("Laboratoire Santé et habitat", HolderKind.ASSOCIATION, "33063", "Une équipe de santé publique étudie les formes d’habitat et le vieillissement.", "santé publique, entretiens",
                List.of("sante", "habitat"), List.of(), List.of("experimentation"), List.of("evaluation"), ProfileKind.LABORATORY);
        invented("Le Comptoir numérique", HolderKind.COOPERATIVE, "64445", "Des outils libres pour les associations, et des gens qui les expliquent.", "logiciel libre, médiation numérique",
                List.of("numerique", "education"), List.of("64", "40"), List.of(), List.of("competences", "materiel"), ProfileKind.ORGANISATION);
    }

    private void notices(Caller.Account karim) {
        publish(karim, NoticeKind.PARTNER_SOUGHT, organisationOf(karim), "Un lieu pour un atelier mobile, autour d’Angoulême", "Notre atelier de réparation veut aller dans les villages. Nous cherchons une salle, un samedi par mois.",
                new Topics(List.of("ess", "services"), List.of("16"), List.of("locaux"), List.of("materiel", "retour_experience"), List.of()), "16015");
        keeper("Le Fournil des Collines").ifPresent(each -> publish(each, NoticeKind.PARTNER_SOUGHT, organisationOf(each), "Des producteurs de farine en Creuse", "La tournée grandit : nous cherchons deux producteurs de plus, et partageons notre camion.",
                new Topics(List.of("alimentation"), List.of("23"), List.of("fournisseurs"), List.of("materiel"), List.of()), "23096"));
        keeper("La Roue Paysanne").ifPresent(each -> publish(each, NoticeKind.LABORATORY_SOUGHT, organisationOf(each), "Qui ne vient pas à notre épicerie itinérante, et pourquoi ?", "Nous voyons les mêmes habitants chaque semaine. Nous aimerions comprendre qui nous ne voyons pas.",
                new Topics(List.of("alimentation", "services"), List.of("87"), List.of(), List.of(), List.of("sociologie")), "87085"));
        keeper("Laboratoire Territoires en partage").ifPresent(each -> publish(each, NoticeKind.QUESTION_OFFERED, organisationOf(each), "Ce que les commerces itinérants changent à la vie d’un village", "Nous cherchons deux ou trois projets prêts à ouvrir leurs tournées à une enquête d’un an.",
                new Topics(List.of("alimentation", "services"), List.of(), List.of(), List.of(), List.of("sociologie", "geographie")), "87085"));
        keeper("Laboratoire Santé et habitat").ifPresent(each -> publish(each, NoticeKind.QUESTION_OFFERED, organisationOf(each), "L’habitat partagé retarde-t-il la perte d’autonomie ?", "Nous proposons un suivi simple, construit avec les habitants.",
                new Topics(List.of("sante", "habitat"), List.of("33", "24"), List.of(), List.of(), List.of("sante")), "33063"));
    }

    private void practices(Caller.Account karim, Caller.Account officer) {
        write(karim, officer, new PracticeText("Lancer un atelier de réparation avec six bénévoles", "Comment ouvrir un atelier en quatre mois, avec peu d’argent.",
                "Des habitants jetaient ce qui se répare, faute de savoir où aller.", "Mois 1 : trouver une salle et une assurance.\nMois 2 : recruter six bénévoles.\n\nMois 3 et 4 : ouvrir un samedi sur deux, et compter ce qui est réparé.",
                "2 000 € d’outils, une salle prêtée, dix heures par semaine.", "À refaire : compter dès le premier jour.\n\nÀ éviter : promettre que tout se répare.", List.of("ess", "nature"), "licence-ouverte"));
        keeper("La Roue Paysanne").ifPresent(each -> write(each, officer, new PracticeText("Dessiner la tournée d’une épicerie itinérante", "Choisir les arrêts avec les habitants, puis les garder.",
                "Quinze villages sans commerce, des habitants sans voiture.", "Une réunion par village.\n\nUne tournée d’essai pendant six semaines, puis quatre jours fixes.", "Un camion d’occasion, un salarié à mi-temps.",
                "À refaire : rester deux heures au même endroit.\n\nÀ éviter : changer les jours.", List.of("alimentation", "mobilite"), "licence-ouverte")));
        keeper("Habiter Ensemble en Périgord").ifPresent(each -> write(each, officer, new PracticeText("Convaincre un bailleur de l’habitat partagé", "Les questions qu’il pose, et les réponses qui rassurent.",
                "Des personnes âgées isolées, un bailleur prudent.", "Visiter ensemble une maison qui existe déjà.\n\nÉcrire une règle de vie courte.", "Un an, et une personne disponible.",
                "À refaire : faire venir les familles.\n\nÀ éviter : parler d’établissement.", List.of("habitat", "sante"), "cc-by-sa")));
    }

    private void write(Caller.Account author, Caller.Account officer, PracticeText text) {
        var practice = practices.begin(text, organisationOf(author), author);
        practices.submit(practice.slug(), author);
        practices.publish(practice.slug(), officer);
    }

    private void publish(Caller.Account author, NoticeKind kind, Optional<OrganisationId> organisation, String title, String text, Topics topics, String commune) {
        notices.publish(Optional.empty(), new NoticeDraft(kind, organisation, Optional.empty(), title, text, topics, CommuneCode.read(commune), Asking.HERE), author);
    }

    private void invented(
            String name, HolderKind kind, String commune, String presentation, String skills, List<String> themes, List<String> departments, List<String> needs, List<String> offers, ProfileKind as) {
        var keeper = accounts.open("Contact inventé de " + name, email(name), Optional.empty(), ITSELF);
        accounts.caller(keeper.id()).ifPresent(caller -> {
            var claim = new Claim(name + " (inventé)", kind, Optional.empty(), Optional.empty(), Optional.empty(), CommuneCode.read(commune), MemberRole.SIGNATORY);
            var organisation = organisations.attach(claim, Optional.empty(), caller).organisation();
            agree(caller, as, Optional.of(organisation), presentation, skills, themes, departments, needs, offers, commune, Asking.HERE);
        });
    }

    private void agree(
            Caller.Account caller, ProfileKind kind, Optional<OrganisationId> organisation, String presentation, String skills, List<String> themes, List<String> departments,
            List<String> needs, List<String> offers, String commune, Asking asking) {
        var disciplines = kind == ProfileKind.LABORATORY ? themes.contains("sante") ? List.of("sante") : List.of("sociologie", "geographie") : List.<String>of();
        profiles.agree(new ProfileDraft(kind, organisation, presentation, skills, "", "", new Topics(themes, departments, needs, offers, disciplines), CommuneCode.read(commune),
                Audience.PUBLIC, asking), caller);
    }

    private Optional<OrganisationId> organisationOf(Caller.Account caller) {
        return profiles.organisations(caller).stream().map(Membership::organisation).findFirst();
    }

    private Optional<Caller.Account> keeper(String name) {
        return accounts.byEmail(email(name)).flatMap(found -> accounts.caller(found.id()));
    }

    private static String email(String name) {
        return "reseau-%d@levain.example".formatted(Math.abs(name.hashCode() % 100_000));
    }

    private Optional<Caller.Account> persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(found -> accounts.caller(found.id()));
    }
}
