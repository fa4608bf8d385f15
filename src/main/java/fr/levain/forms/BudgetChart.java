package fr.levain.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Accounts of the provisional budget of the unified form (n° 12156), with their labels.
 *
 * @param version the labels of accounts 87 changed with the ANC rule 2018-06: a budget keeps the version it was drawn with
 */
public record BudgetChart(String version, List<Account> accounts) {
    /** Labels of 87 since the ANC rule 2018-06. */
    public static final String CURRENT = "anc-2018-06";
    /** Labels of 87 under the CRC rule 99-01. */
    public static final String FORMER = "crc-99-01";

    /** The aid asked of the Region. */
    public static final String REGION = "74-region";
    private static final String SALARIES = "641";

    public enum Side {
        CHARGES,
        RESOURCES,
        VOLUNTARY_CHARGES,
        VOLUNTARY_RESOURCES;

        public boolean isVoluntary() {
            return this == VOLUNTARY_CHARGES || this == VOLUNTARY_RESOURCES;
        }

        public boolean isCharge() {
            return this == CHARGES || this == VOLUNTARY_CHARGES;
        }
    }

    /**
     * @param code three figures, or a name where the unified form has a heading without a number
     * @param group the two figures it is added up under
     * @param number as printed; empty where there is none
     */
    public record Account(String code, String group, String number, String label, Side side) {}

    /** A heading with its accounts. */
    public record Group(String code, String label, Side side, List<Account> accounts) {}

    private static final String[] GROUPS = {
        "60|Achats", "61|Services extérieurs", "62|Autres services extérieurs", "63|Impôts et taxes",
        "64|Charges de personnel", "65|Autres charges de gestion courante", "66|Charges financières",
        "67|Charges exceptionnelles", "68|Dotations aux amortissements, provisions et engagements",
        "69|Impôt sur les bénéfices, participation des salariés", "6i|Charges indirectes affectées au projet",
        "70|Vente de produits finis, de marchandises, prestations de services",
        "73|Dotations et produits de tarification, concours publics", "74|Subventions d’exploitation",
        "75|Autres produits de gestion courante", "76|Produits financiers", "77|Produits exceptionnels",
        "78|Reprises sur amortissements, dépréciations et provisions", "79|Transferts de charges",
        "7p|Ressources propres affectées au projet",
        "86|Emplois des contributions volontaires en nature", "87|Contributions volontaires en nature"
    };
    private static final String[] ACCOUNTS = {
        "604|Prestations de services", "602|Matières et fournitures", "606|Autres fournitures",
        "613|Locations", "615|Entretien et réparation", "616|Assurance", "618|Documentation",
        "622|Honoraires et rémunérations d’intermédiaires", "623|Publicité, publications",
        "625|Déplacements, missions", "627|Services bancaires, autres",
        "631|Impôts et taxes sur rémunération", "635|Autres impôts et taxes",
        "641|Rémunération des personnels", "645|Charges sociales", "648|Autres charges de personnel",
        "650|Autres charges de gestion courante", "660|Charges financières", "670|Charges exceptionnelles",
        "680|Dotations aux amortissements, provisions et engagements",
        "690|Impôt sur les bénéfices, participation des salariés",
        "6i-fixes|Charges fixes de fonctionnement", "6i-finances|Frais financiers", "6i-autres|Autres charges indirectes",
        "700|Vente de produits finis, de marchandises, prestations de services",
        "730|Dotations et produits de tarification, concours publics",
        "74-etat|État", "74-region|Région", "74-departement|Département", "74-commune|Communes, EPCI",
        "74-social|Organismes sociaux (CAF, MSA…)", "74-europe|Fonds européens (FSE, FEDER, FEADER…)",
        "74-asp|Agence de services et de paiement (emplois aidés)", "74-public|Autres établissements publics",
        "74-prive|Aides privées (fondations)",
        "756|Cotisations", "758|Dons manuels, mécénat", "760|Produits financiers", "770|Produits exceptionnels",
        "780|Reprises sur amortissements, dépréciations et provisions", "790|Transferts de charges",
        "7p-propres|Ressources propres affectées au projet",
        "860|Secours en nature", "861|Mise à disposition gratuite de biens et services", "862|Prestations",
        "864|Personnel bénévole"
    };
    private static final String[] VOLUNTARY_CURRENT = {"870|Dons en nature", "871|Prestations en nature", "875|Bénévolat"};
    private static final String[] VOLUNTARY_FORMER = {"870|Bénévolat", "871|Prestations en nature", "875|Dons en nature"};

    public BudgetChart {
        accounts = List.copyOf(accounts);
    }

    public static BudgetChart of(String version) {
        var accounts = new ArrayList<Account>();
        for (var text : ACCOUNTS) accounts.add(account(text));
        for (var text : version.equals(FORMER) ? VOLUNTARY_FORMER : VOLUNTARY_CURRENT) accounts.add(account(text));
        return new BudgetChart(version, accounts);
    }

    /** Only some accounts or whole groups; all when none is named. */
    public BudgetChart keeping(List<String> codes) {
        if (codes.isEmpty()) return this;
        return new BudgetChart(version, accounts.stream()
                .filter(account -> codes.contains(account.code()) || codes.contains(account.group()))
                .toList());
    }

    public Optional<Account> find(String code) {
        return accounts.stream().filter(account -> account.code().equals(code)).findFirst();
    }

    /** What an account or a heading is called; its code when the chart has it no more. */
    public String label(String code) {
        return find(code).map(Account::label).orElseGet(() -> Arrays.stream(GROUPS).map(text -> text.split("\\|"))
                .filter(group -> group[0].equals(code)).map(group -> group[1]).findFirst().orElse(code));
    }

    public List<Group> groups(Side side) {
        var groups = new ArrayList<Group>();
        for (var text : GROUPS) {
            var parts = text.split("\\|");
            if (sideOf(parts[0]) != side) continue;
            var members = accounts.stream().filter(account -> account.group().equals(parts[0])).toList();
            if (!members.isEmpty()) groups.add(new Group(parts[0], parts[1], side, members));
        }
        return groups;
    }

    /** Every code starts with the class it belongs to: 6 charges, 7 resources, 86 and 87 voluntary contributions. */
    public static Side sideOf(String code) {
        if (code.startsWith("86")) return Side.VOLUNTARY_CHARGES;
        if (code.startsWith("87")) return Side.VOLUNTARY_RESOURCES;
        return code.startsWith("6") ? Side.CHARGES : Side.RESOURCES;
    }

    /** Counted by full-time equivalents, months and monthly cost. */
    public static boolean isSalary(String account) {
        return account.equals(SALARIES);
    }

    /** The account that means the same in another version of the chart: 870 and 875 changed places. */
    public static String translated(String account, String from, String to) {
        if (from.equals(to)) return account;
        return switch (account) {
            case "870" -> "875";
            case "875" -> "870";
            default -> account;
        };
    }

    private static Account account(String text) {
        var parts = text.split("\\|");
        var code = parts[0];
        var printed = code.contains("-") ? (code.startsWith("74") ? "74" : "") : code.endsWith("0") && !code.startsWith("8") ? code.substring(0, 2) : code;
        return new Account(code, code.substring(0, 2), printed, parts[1], sideOf(code));
    }
}
