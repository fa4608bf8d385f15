package fr.levain.insight;

import static fr.levain.insight.Stage.*;
import static fr.levain.insight.Unit.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure: one definition, and the one statement that gives the records behind it. The number and its list come from the
 * same rows, so that they cannot part.
 */
public enum Measure {
    RECEIVED("demandes-recues", ORIENTATION, RECORDS, "Demandes reçues",
            "Demandes d’orientation que l’organisation a pu lire, l’année où elle les a reçues.", Rows.RECEIVED),
    UNTAKEN("demandes-sans-preneur", ORIENTATION, RECORDS, "Demandes que personne n’a prises",
            "Parmi les demandes reçues, celles qu’aucune organisation n’avait prises à temps : la Région les a reprises.", Rows.UNTAKEN),
    DECLINED("demandes-declinees", ORIENTATION, RECORDS, "Demandes déclinées ou transmises",
            "Parmi les demandes reçues, celles que l’organisation a déclinées ou transmises à une autre.", Rows.DECLINED),
    DECLINED_SHARE("part-des-demandes-declinees", ORIENTATION, SHARE, "Part des demandes déclinées ou transmises",
            "Demandes déclinées ou transmises, rapportées aux demandes reçues.", Rows.DECLINED_AMONG),
    TAKEN("demandes-prises", CONTACT, RECORDS, "Demandes prises en charge",
            "Parmi les demandes reçues, celles que l’organisation a prises : c’est le premier contact.", Rows.TAKEN),
    ANSWER_DELAY("delai-premiere-reponse", CONTACT, MEDIAN_DAYS, "Délai médian de la première réponse",
            "Jours entre la réception et la première réponse, quelle qu’elle soit. La moitié des demandes attendent moins.", Rows.ANSWERED),
    REQUEST_OPINION("satisfaction-des-demandes", CONTACT, OPINION, "Demandeurs aidés",
            "Part de ceux qui disent « Oui, cela m’a aidé », parmi les avis donnés sur les demandes reçues dans l’année et répondues.", Rows.REQUEST_OPINIONS),
    CAUGHT("besoins-captes", NEEDS, RECORDS, "Besoins captés", "Besoins notés par le réseau, l’année où ils l’ont été.", Rows.CAUGHT),
    STUDIED("etudes-favorables", NEEDS, RECORDS, "Études d’opportunité favorables",
            "Études conclues dans l’année, qui disent qu’une réponse peut vivre.", Rows.STUDIED),
    TAKEN_UP("besoins-repris", NEEDS, RECORDS, "Besoins repris par un porteur",
            "Besoins qu’un entrepreneur a repris dans l’année.", Rows.TAKEN_UP),
    CANDIDACIES("candidatures", ENTRY, RECORDS, "Candidatures reçues", "Projets présentés à un programme, l’année de leur candidature.", Rows.CANDIDACIES),
    ADMITTED("projets-admis", ENTRY, RECORDS, "Projets admis", "Projets entrés dans un programme dans l’année.", Rows.ADMITTED),
    REFUSED("candidatures-refusees", ENTRY, RECORDS, "Candidatures non retenues", "Réponses négatives données dans l’année, avec leurs raisons.", Rows.REFUSED),
    JURY_DELAY("delai-du-jury", ENTRY, MEDIAN_DAYS, "Délai médian de la réponse du jury",
            "Jours entre la candidature et la première réponse, pour les réponses de l’année.", Rows.JURY),
    BEGUN("accompagnements-commences", JOURNEY, RECORDS, "Accompagnements commencés", "Accompagnements ouverts dans l’année avec l’accord du porteur.", Rows.BEGUN),
    SESSIONS("rendez-vous", JOURNEY, RECORDS, "Rendez-vous tenus", "Rendez-vous notés dans l’année, de toute nature.", Rows.SESSIONS),
    SESSION_TIME("temps-de-rendez-vous", JOURNEY, HOURS, "Temps passé en rendez-vous",
            "Durée des rendez-vous de l’année, additionnée, dans les programmes dont le financeur demande les heures.", Rows.SESSION_TIME),
    ENDED("accompagnements-finis", JOURNEY, RECORDS, "Accompagnements finis", "Accompagnements terminés dans l’année, quelle qu’en soit la raison.", Rows.ENDED),
    DROPPED("projets-arretes", JOURNEY, RECORDS, "Projets arrêtés ou en pause", "Parmi les accompagnements finis, ceux où le projet s’arrête ou attend.", Rows.DROPPED),
    MEETINGS_HELD("rencontres-tenues", MEETINGS, RECORDS, "Rencontres et formations tenues", "Rencontres de l’agenda organisées par le partenaire et tenues dans l’année.", Rows.HELD),
    ATTENDED("personnes-presentes", MEETINGS, NUMBER, "Personnes présentes", "Personnes notées présentes aux rencontres de l’année. Qui vient deux fois compte deux fois.", Rows.PRESENT),
    MEETING_TIME("heures-des-rencontres", MEETINGS, HOURS, "Heures de travail pour les rencontres",
            "Heures de l’équipe écrites au bilan de chaque rencontre : préparation, animation, suites.", Rows.MEETING_TIME),
    MEETING_COST("cout-des-rencontres", MEETINGS, CENTS, "Coût des rencontres", "Lieu, intervenants et autres dépenses écrits au bilan de chaque rencontre.", Rows.MEETING_COST),
    MEETING_OPINION("satisfaction-des-rencontres", MEETINGS, OPINION, "Participants satisfaits",
            "Part des notes 4 et 5 sur 5, aux rencontres qui ont reçu assez d’avis.", Rows.MEETING_OPINIONS),
    FUNDING_ASKED("financements-demandes", APPLICATION, RECORDS, "Demandes de financement suivies",
            "Demandes faites dans l’année à un financeur, quel qu’il soit, et notées dans l’accompagnement.", Rows.FUNDING),
    FILED("dossiers-deposes", APPLICATION, RECORDS, "Dossiers déposés à la Région", "Dossiers de projets accompagnés, l’année de leur dépôt.", Rows.FILED),
    AWARDS("aides-regionales", AWARD, RECORDS, "Aides régionales obtenues",
            "Aides votées dans l’année à des projets accompagnés, dès que leur bénéficiaire le sait.", Rows.AWARDS),
    AWARDED("montant-aides-regionales", AWARD, CENTS, "Montant des aides régionales", "Somme des aides régionales obtenues.", Rows.AWARDS),
    GRANTED("financements-obtenus", AWARD, CENTS, "Financements obtenus, tous financeurs",
            "Somme accordée dans l’année par les financeurs notés dans l’accompagnement.", Rows.GRANTED),
    CREATED("structures-creees", RESULTS, RECORDS, "Structures ou activités créées",
            "Accompagnements finis dans l’année parce que l’activité est créée, ou qu’une structure la reprend.", Rows.CREATED),
    FIRST_JOBS("premiers-emplois", RESULTS, RECORDS, "Projets arrivés à leur premier emploi", "Jalons « premier emploi » franchis dans l’année.", Rows.FIRST_JOBS),
    SURVEYED("enquetes-repondues", RESULTS, RECORDS, "Questionnaires répondus", "Réponses reçues dans l’année, quelques mois après la sortie.", Rows.SURVEYED),
    JOBS("emplois-declares", RESULTS, NUMBER, "Emplois en équivalent temps plein",
            "Emplois dits dans la dernière réponse de l’année de chaque projet. Le niveau de preuve est sur chaque ligne.", Rows.number("emplois")),
    PEOPLE("personnes-concernees", RESULTS, NUMBER, "Personnes concernées",
            "Personnes dites dans la dernière réponse de l’année de chaque projet.", Rows.number("personnes")),
    FOLLOW_UP_OPINION("satisfaction-des-accompagnements", RESULTS, OPINION, "Porteurs que l’accompagnement a beaucoup servis",
            "Part de ceux qui répondent « Beaucoup » dans l’année, là où le financeur demande la satisfaction.", Rows.FOLLOW_UP_OPINIONS);

    private final String word;
    private final Stage stage;
    private final Unit unit;
    private final String label;
    private final String definition;
    private final String rows;

    Measure(String word, Stage stage, Unit unit, String label, String definition, String rows) {
        this.word = word;
        this.stage = stage;
        this.unit = unit;
        this.label = label;
        this.definition = definition;
        this.rows = rows;
    }

    public static Optional<Measure> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    public static List<Measure> of(Stage stage) {
        return Arrays.stream(values()).filter(each -> each.stage == stage).toList();
    }

    /** In addresses and files. */
    public String word() {
        return word;
    }

    public Stage stage() {
        return stage;
    }

    public Unit unit() {
        return unit;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    /** Whether its records belong to a programme: a request for orientation and a meeting belong to none. */
    public boolean ofProgramme() {
        return stage != ORIENTATION && stage != CONTACT && stage != MEETINGS;
    }

    /** Whether it is told of a part of a report: opinions are not, for the other parts would tell the few that are hidden. */
    public boolean isSplit() {
        return unit != Unit.OPINION;
    }

    /** Whether what each record carries is told: counting tells nothing more, and nobody is to know who was satisfied. */
    public boolean tellsEach() {
        return unit != RECORDS && this != REQUEST_OPINION && this != FOLLOW_UP_OPINION;
    }

    String rows() {
        return rows;
    }
}
