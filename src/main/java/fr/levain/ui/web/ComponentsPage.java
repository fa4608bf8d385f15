package fr.levain.ui.web;

import fr.levain.ui.Choice;
import fr.levain.ui.Figure;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Step;
import fr.levain.ui.SummaryRow;
import fr.levain.ui.Task;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One of each component, for those who write pages. */
public record ComponentsPage() implements Page {
    public FormErrors errors() {
        return FormErrors.of("siret", "Indiquez un SIRET à 14 chiffres. Il manque 1 chiffre.")
                .plus("debut-jour", "Indiquez le jour, le mois et l’année du début.");
    }

    public List<Step> steps() {
        return List.of(
                Step.done("Préparer"),
                Step.here("Déposer"),
                Step.toCome("Instruction"),
                Step.toCome("Comité"),
                Step.toCome("Vote"),
                Step.toCome("Convention et versement"));
    }

    public List<Figure> figures() {
        return List.of(
                new Figure("40 000 €", "au plus par projet"),
                new Figure("2", "partenaires au moins, engagés à vos côtés"),
                new Figure("12", "critères publiés, chaque note est motivée"),
                new Figure("22 mars", "vote prévu en commission permanente"));
    }

    public List<Task> tasks() {
        return List.of(
                new Task("Votre structure", "#structure", "Préremplie depuis le registre", "Complet", Tone.OK),
                new Task("Le projet", "#projet", "7 réponses sur 9", "En cours", Tone.WAIT),
                new Task("Budget", "#budget", "Déséquilibre de 1 200,00 €", "À corriger", Tone.KO),
                new Task("Relire et déposer", null, "Quand tout sera complet", "Pas encore possible", Tone.NEUTRAL));
    }

    public List<SummaryRow> rows() {
        return List.of(
                new SummaryRow("Nom du projet", "La cuisine mobile du Thaurion", "#projet"),
                SummaryRow.of("Numéro du dossier", "2026-AIS-00042"));
    }

    public List<TimelineItem> timeline() {
        return List.of(
                new TimelineItem(Instant.parse("2026-12-05T20:42:08Z"), "Dossier déposé", "Awa Diallo", null),
                new TimelineItem(Instant.parse("2026-11-05T09:00:00Z"), "Brouillon ouvert", "Awa Diallo", null));
    }

    public List<Choice> phases() {
        return List.of(
                new Choice("emergence", "Émergence", "L’idée se précise, rien n’est encore lancé."),
                Choice.of("experimentation", "Expérimentation"),
                Choice.of("essaimage", "Essaimage"));
    }

    public Paging paging() {
        return new Paging("50 dossiers sur plus de 1 000", Optional.empty(), Optional.of("#suite"));
    }
}
