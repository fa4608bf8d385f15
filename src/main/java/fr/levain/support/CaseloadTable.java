package fr.levain.support;

import static fr.levain.support.CaseloadTable.Use.NEEDED;
import static fr.levain.support.CaseloadTable.Use.READ;
import static fr.levain.support.CaseloadTable.Use.WRITTEN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables in which a caseload leaves Levain, and comes into it. Their columns are told in {@code docs/guides/echanger-des-tableaux.md}. */
public enum CaseloadTable {
    PROJECTS("projets", "Projets", true,
            new Column("etape", READ, "Code de l’étape. Vide : la première, ou celle qui est déjà notée."),
            new Column("projet", READ, "Titre du projet. Obligatoire pour ouvrir un accompagnement."),
            new Column("porteur", READ, "Nom de la personne qui porte le projet. Obligatoire pour ouvrir."),
            new Column("courriel", READ, "Son adresse : elle y est invitée à accepter. Obligatoire pour ouvrir."),
            new Column("telephone", READ, "Son téléphone."),
            new Column("structure", READ, "Nom de sa structure."),
            new Column("commune", READ, "Code INSEE ou nom de la commune."),
            new Column("accompagnateur", READ, "Adresse électronique de la personne de votre équipe qui suit le projet."),
            new Column("ouvert_le", READ, "Date du début. Vide : aujourd’hui."),
            new Column("prochain_contact", READ, "Date où vous reprenez contact. Jusque-là, aucune alerte « Sans contact »."),
            new Column("fin", READ, "Comment l’accompagnement se termine : " + Codes.EXITS.told() + ". Vide : il continue."),
            new Column("fin_le", READ, "Date de la fin. Vide : aujourd’hui."),
            new Column("fin_note", READ, "Pourquoi, pour votre équipe."),
            new Column("dernier_contact", WRITTEN, "Date de la dernière rencontre, ou du début."),
            new Column("etat", WRITTEN, "En cours, terminé, accord attendu, accord retiré.")),
    SESSIONS("rencontres", "Rencontres", true,
            new Column("rencontre", NEEDED, "Clé de la rencontre dans votre outil, ou celle que Levain a donnée."),
            new Column("date", NEEDED, "Jour de la rencontre."),
            new Column("duree", READ, "En minutes, ou 1 h 30. Obligatoire si le financeur du programme demande les heures."),
            new Column("moyen", NEEDED, "Comment : " + Codes.KINDS.told() + "."),
            new Column("compte_rendu", NEEDED, "Ce qui s’est dit."),
            new Column("lecteurs", READ, "Qui lit le compte rendu : " + Codes.READERS.told() + ". Vide : l’équipe seulement."),
            new Column("accompagnateur", WRITTEN, "Adresse de la personne qui a tenu la rencontre. Une rencontre importée est notée à votre nom.")),
    WORK("heures", "Heures", true,
            new Column("heure", NEEDED, "Clé de la ligne dans votre outil, ou celle que Levain a donnée."),
            new Column("date", NEEDED, "Jour du travail."),
            new Column("duree", NEEDED, "En minutes, ou 1 h 30."),
            new Column("travail", NEEDED, "À quoi ce temps a servi."),
            new Column("accompagnateur", WRITTEN, "Adresse de la personne qui a passé ce temps.")),
    MILESTONES("jalons", "Jalons", true,
            new Column("jalon", NEEDED, "Code du jalon dans le programme."),
            new Column("libelle", WRITTEN, "Nom du jalon."),
            new Column("prevu_le", NEEDED, "Date prévue. Une cellule vide efface la date."),
            new Column("atteint_le", NEEDED, "Date où il est atteint. Une cellule vide efface la date.")),
    FUNDING("financements", "Financements", false,
            new Column("financeur", WRITTEN, "À qui l’argent est demandé."),
            new Column("demande", WRITTEN, "Montant demandé, en euros."),
            new Column("demande_le", WRITTEN, "Date de la demande."),
            new Column("reponse", WRITTEN, "Réponse : " + Codes.ANSWERS.told() + "."),
            new Column("accorde", WRITTEN, "Montant obtenu, en euros."),
            new Column("reponse_le", WRITTEN, "Date de la réponse.")),
    PLAN("plan", "Objectifs et actions", false,
            new Column("nature", WRITTEN, "objectif, action, ou tache (de l’équipe)."),
            new Column("intitule", WRITTEN, "Ce qui est visé ou à faire."),
            new Column("qui", WRITTEN, "Qui le fait."),
            new Column("pour_le", WRITTEN, "Date attendue."),
            new Column("fait_le", WRITTEN, "Date où c’est atteint ou fait.")),
    RESULTS("resultats", "Résultats après la fin", false,
            new Column("mois", WRITTEN, "Nombre de mois après la fin."),
            new Column("question", WRITTEN, "Question posée."),
            new Column("reponse", WRITTEN, "Réponse du porteur."),
            new Column("preuve", WRITTEN, "Déclaré, document vu, ou vérifié."),
            new Column("repondu_le", WRITTEN, "Date de la réponse."));

    /** What becomes of a column at the import. */
    public enum Use { NEEDED, READ, WRITTEN }

    /** @param name its title in the file @param meaning for whoever fills it, in French */
    public record Column(String name, Use use, String meaning) {}

    /** How each line says which project it is about. */
    private static final List<Column> PROJECT = List.of(
            new Column("numero", READ, "Numéro de l’accompagnement dans Levain. Vide pour un projet que Levain ne connaît pas."),
            new Column("cle", READ, "Numéro du projet dans votre outil. Il est gardé, et revient dans chaque fichier."),
            new Column("programme", READ, "Code du programme."));

    private final String slug;
    private final String label;
    private final boolean imported;
    private final List<Column> columns;

    CaseloadTable(String slug, String label, boolean imported, Column... columns) {
        this.slug = slug;
        this.label = label;
        this.imported = imported;
        this.columns = List.of(columns);
    }

    /** In addresses and forms. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public String fileName() {
        return slug + ".csv";
    }

    /** Whether it may come in. */
    public boolean isImported() {
        return imported;
    }

    public List<Column> columns() {
        return Stream.concat(PROJECT.stream(), columns.stream()).toList();
    }

    public List<String> names() {
        return columns().stream().map(Column::name).toList();
    }

    List<String> needed() {
        return columns.stream().filter(column -> column.use() == NEEDED).map(Column::name).toList();
    }

    public static java.util.Optional<CaseloadTable> of(String slug) {
        return Arrays.stream(values()).filter(table -> table.slug.equals(slug)).findFirst();
    }
}
