package fr.levain.forms;

import fr.levain.forms.spreadsheet.Cell;
import fr.levain.forms.spreadsheet.Sheet;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a sheet keeps what, by the names written above its columns, in any order.
 *
 * @param header row of the names
 * @param amounts columns by year, or under {@link StaffCost#WHOLE}
 * @param months the same, for salaries
 */
record BudgetColumns(int header, Map<String, Integer> named, Map<Integer, Integer> amounts, Map<Integer, Integer> months) {
    static final String ACCOUNT = "compte";
    static final String ACCOUNT_LABEL = "intitulé du compte";
    static final String LABEL = "objet, personne ou financeur";
    static final String AMOUNT = "montant";
    static final String AMOUNT_TO_SHARE = "en tout, à répartir";
    static final String STATUS = "état";
    static final String PROOF = "preuve";
    static final String FTE = "ETP";
    static final String MONTHS = "mois";
    static final String MONTHS_TO_SHARE = "mois en tout, à répartir";
    static final String MONTHLY = "coût d’un mois à temps plein";

    /** Empty when no row names at least an account and an amount. */
    static Optional<BudgetColumns> in(Sheet sheet) {
        for (var row : sheet.rows().entrySet()) {
            var columns = new BudgetColumns(row.getKey(), new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>());
            row.getValue().values().forEach(columns::name);
            if (columns.named.containsKey(ACCOUNT) && !(columns.amounts.isEmpty() && columns.months.isEmpty())) return Optional.of(columns);
        }
        return Optional.empty();
    }

    private void name(Cell cell) {
        var name = plain(cell.text());
        for (var known : new String[] {ACCOUNT_LABEL, LABEL, STATUS, PROOF, FTE, MONTHLY})
            if (name.equals(plain(known))) named.putIfAbsent(known, cell.column());
        if (name.equals("compte") || name.equals("code")) named.putIfAbsent(ACCOUNT, cell.column());
        if (name.equals("objet") || name.equals("financeur") || name.equals("objet ou financeur")) named.putIfAbsent(LABEL, cell.column());
        if (name.equals(plain(AMOUNT_TO_SHARE))) amounts.putIfAbsent(StaffCost.WHOLE, cell.column());
        if (name.equals(plain(MONTHS_TO_SHARE))) months.putIfAbsent(StaffCost.WHOLE, cell.column());
        year(name, plain(AMOUNT)).ifPresent(year -> amounts.putIfAbsent(year, cell.column()));
        year(name, plain(MONTHS)).ifPresent(year -> months.putIfAbsent(year, cell.column()));
    }

    private static Optional<Integer> year(String name, String what) {
        if (name.equals(what)) return Optional.of(StaffCost.WHOLE);
        var after = name.startsWith(what + " ") ? name.substring(what.length() + 1).replaceFirst("^en ", "") : "";
        return after.matches("20\\d{2}") ? Optional.of(Integer.valueOf(after)) : Optional.empty();
    }

    /** Lower case, no accent, one space. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[ :*€()]+$", "");
    }
}
