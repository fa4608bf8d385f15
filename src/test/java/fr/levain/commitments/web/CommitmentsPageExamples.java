package fr.levain.commitments.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.PartnerContacts;
import fr.levain.applications.Partnership;
import fr.levain.calls.SomeCalls;
import fr.levain.commitments.Commitment;
import fr.levain.commitments.CommitmentId;
import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.Correction;
import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.Evidence;
import fr.levain.commitments.EvidenceKind;
import fr.levain.commitments.PartnerLine;
import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.PartnerTerms;
import fr.levain.commitments.PreparedAct;
import fr.levain.commitments.PreparedAct.Kind;
import fr.levain.commitments.Research;
import fr.levain.commitments.Share;
import fr.levain.commitments.web.ClosedLinkPage.Why;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.HumanContact;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;

public class CommitmentsPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final EngagementKey KEY = new EngagementKey("a".repeat(32));
    private static final PartnerTerms SIGNED = terms("La Fabrique du Thaurion", "association", 2_000);
    private static final PartnerTerms NOW = terms("La Fabrique du Thaurion", "association", 5_000);
    private static final PartnerTerms USERS = terms("Les Habitants du bourg 🌱", "usagers", 0);
    private static final PartnerTerms LAB = research(new Research("Laboratoire Ruralités", "Qui vient manger ?", "Entretiens", "Un rapport", "Accord écrit", "Noms, deux ans", Optional.of(Euros.of(8_000))));

    @Override
    public List<Page> pages() {
        var invited = line(NOW, CommitmentStatus.INVITED, Optional.empty(), Optional.empty());
        var committed = line(SIGNED, CommitmentStatus.COMMITTED, Optional.of(evidence(EvidenceKind.LETTER)), Optional.empty());
        var changed = line(NOW, CommitmentStatus.COMMITTED, Optional.of(evidence(EvidenceKind.SIGNATURE)), Optional.of(correction()));
        var declined = line(NOW, CommitmentStatus.DECLINED, Optional.empty(), Optional.empty());
        var removed = new PartnerLine(new UUID(1, 4), Optional.empty(), committed.commitment());
        var attested = line(USERS, CommitmentStatus.INVITED, Optional.empty(), Optional.empty());
        var lab = line(LAB, CommitmentStatus.INVITED, Optional.empty(), Optional.empty());
        var never = new PartnerLine(new UUID(1, 5), Optional.of(terms("Commune de Bourganeuf", "collectivite", 0)), Optional.empty());
        var all = List.of(invited, committed, changed, declined, removed, attested, lab, never);
        return List.of(
                new PartnersPanel(all, view().path()),
                new PartnersCasePanel(all.stream().map(line -> new PartnersCasePanel.Shown(line, history(line))).toList(), Optional.of("/instruction/2026-AIS-00042/precisions?selon=correction&champ=partners")),
                new PartnersPage(view(), all, view().path() + "/pages/partenaires"),
                new PartnersPage(view(), List.of(), ""),
                holder(never, "", FormErrors.none()),
                holder(never, "", FormErrors.of("courriel", "Il manque le signe @ : écrivez l’adresse sous la forme nom@exemple.fr.")),
                holder(invited, "L’invitation est envoyée.", FormErrors.none()),
                holder(changed, "", FormErrors.none()),
                holder(committed, "", FormErrors.none()),
                holder(declined, "", FormErrors.none()),
                holder(removed, "", FormErrors.none()),
                new EngagementPage(space(invited), ""),
                new EngagementPage(space(committed), "Votre engagement est enregistré. Une copie part à votre adresse."),
                new EngagementPage(space(changed), ""),
                new EngagementPage(space(declined), ""),
                new EngagementPage(space(attested), ""),
                new EngagementPage(space(lab), ""),
                new RemovedPartnerPage(space(removed)),
                closed(Why.EXPIRED), closed(Why.REPLACED), closed(Why.CANCELLED), closed(Why.SENT), closed(Why.NOT_SENT),
                act(Kind.SIGN, invited), act(Kind.LETTER, invited), act(Kind.ATTEST, attested), act(Kind.DECLINE, committed),
                new ActPage(space(invited), Kind.SIGN, typed(), FormErrors.of("engagement", "Cochez la case pour engager votre structure.")),
                code(Kind.SIGN, ""), code(Kind.LETTER, "Un nouveau code est envoyé."), code(Kind.ATTEST, ""), code(Kind.DECLINE, ""),
                new CodePage(space(invited), prepared(Kind.SIGN), "Moi, Dominique Essai…", "", FormErrors.of("code", "Ce n’est pas le bon code.")),
                new CorrectionPage(space(invited), typed(), AddressStep.AHEAD, FormErrors.none()),
                new CorrectionPage(space(invited), typed(), AddressStep.CODE, FormErrors.of("argent", "Écrivez un montant en euros, par exemple 2 500, ou laissez vide.")),
                new ResearchPage(space(lab), typed(), AddressStep.CODE, FormErrors.none()),
                new SharesPage(space(invited), typed(), 3, AddressStep.PROVED, FormErrors.none()),
                new SharesPage(space(committed), typed(), 12, AddressStep.CODE, FormErrors.of("montant-1", "Écrivez un montant en euros, par exemple 1 200.")),
                new ActChangedPage(KEY.path()));
    }

    private static Page holder(PartnerLine line, String notice, FormErrors errors) {
        return new PartnerPage(partnership(), line, history(line), true, "Dominique Essai", "dominique@exemple.fr", notice, AT, false, errors);
    }

    private static Page closed(Why why) {
        return new ClosedLinkPage(why, KEY.path(), "d•••@exemple.fr", "Les Voisins");
    }

    private static Page act(Kind kind, PartnerLine line) {
        return new ActPage(space(line), kind, typed(), FormErrors.none());
    }

    private static Page code(Kind kind, String notice) {
        return new CodePage(space(line(NOW, CommitmentStatus.INVITED, Optional.empty(), Optional.empty())), prepared(kind),
                "Moi, Dominique Essai, directrice, j’engage notre structure dans ce projet.", notice, FormErrors.none());
    }

    private static PreparedAct prepared(Kind kind) {
        var letter = kind == Kind.LETTER ? Optional.of(new Evidence.Letter(new DocumentId(new UUID(2, 9)), "lettre.jpg")) : Optional.<Evidence.Letter>empty();
        return new PreparedAct(kind, "Dominique Essai", "directrice", 34, "Une réunion.", "L’atelier ferme.", letter);
    }

    private static Inputs typed() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("nom", "Dominique Essai");
        typed.set("role", "Prêt d’un atelier");
        typed.set("argent", "2 000");
        return new Inputs(typed);
    }

    private static PartnerSpace space(PartnerLine line) {
        return new PartnerSpace(KEY, partnership(), line, List.of("Commune de Bourganeuf"), history(line), true,
                new PartnerContacts("Camille Porteur", "camille@exemple.fr", Optional.of(new HumanContact("Service Innovation sociale", Optional.of("05 00 00 00 00"), Optional.of("service@exemple.fr")))),
                new Caller.LinkBearer(new UUID(3, 3), "engagement", line.commitment().orElseThrow().id().subject(), AT.plusSeconds(5_184_000)));
    }

    private static List<Evidence> history(PartnerLine line) {
        return line.commitment().flatMap(Commitment::evidence)
                .map(latest -> List.of(latest, evidence(EvidenceKind.SIGNATURE), evidence(EvidenceKind.ATTESTATION))).orElse(List.of());
    }

    private static PartnerLine line(PartnerTerms terms, CommitmentStatus status, Optional<Evidence> evidence, Optional<Correction> correction) {
        return new PartnerLine(new UUID(1, 1), Optional.of(terms), Optional.of(new Commitment(
                new CommitmentId(new UUID(1, 2)), view().id(), new UUID(1, 1), status, "Dominique Essai", "dominique@exemple.fr", terms.name(),
                status == CommitmentStatus.DECLINED ? Optional.of("L’atelier ferme en juin.") : Optional.empty(),
                terms.research().orElse(Research.NONE), terms.shares(), correction, evidence, AT, AT, AT.plusSeconds(5_184_000))));
    }

    private static Correction correction() {
        return new Correction("Prêt de deux ateliers", Optional.of(Euros.of(3_000)), "Dix jours d’un ouvrier", Optional.of(Euros.of(2_400)), "Nous faisons plus.", AT);
    }

    private static Evidence evidence(EvidenceKind kind) {
        var letter = kind == EvidenceKind.LETTER ? Optional.of(new Evidence.Letter(new DocumentId(new UUID(2, 9)), "lettre.jpg")) : Optional.<Evidence.Letter>empty();
        return new Evidence(new UUID(5, 5), kind, AT, "Dominique Essai", "directrice", kind == EvidenceKind.ATTESTATION ? 34 : 0, "", SIGNED,
                "Dossier 2026-AIS-00042\nProjet « La cuisine mobile »\nPartenaire : La Fabrique du Thaurion", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "dominique@exemple.fr", letter);
    }

    private static PartnerTerms terms(String name, String kind, int cash) {
        return new PartnerTerms(name, kind, kind.equals("usagers") ? "Usagers ou bénéficiaires" : "Association", Optional.empty(), "Prêt d’un atelier",
                cash == 0 ? Optional.empty() : Optional.of(Euros.of(cash)), "Une salle", Optional.of(Euros.of(800)), Optional.empty(), List.of(new Share("Une subvention à l’équipe", false, Euros.of(1_500)), new Share("Une salle", true, Euros.of(800))));
    }

    private static PartnerTerms research(Research research) {
        return new PartnerTerms("Laboratoire Ruralités", "recherche", "Recherche ou enseignement", Optional.empty(), "Observer les usages", Optional.empty(), "",
                Optional.empty(), Optional.of(research), List.of());
    }

    private static Partnership partnership() {
        return new Partnership(view(), "Une cuisine qui va de bourg en bourg.", List.of("name", "kind", "role", "contribution", "in_kind", "contribution_in_kind"), List.of());
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-AIS-00042"), ApplicationStatus.DRAFT,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "Les Voisins", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "La cuisine mobile du Thaurion", Optional.of(Euros.of(18_500)), AT, AT, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
