package fr.levain.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.BudgetImport.Read;
import fr.levain.forms.BudgetImport.Refused;
import fr.levain.forms.BudgetSheets.Format;
import fr.levain.forms.spreadsheet.Spreadsheets;
import fr.levain.kernel.Euros;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A budget goes out to a spreadsheet and comes back: what people do to the file in between loses nothing and breaks nothing. */
class BudgetSheetsTests {
    private static final BudgetSheets SHEETS = new BudgetSheets(Clock.fixed(Instant.parse("2027-01-05T09:00:00Z"), ZoneOffset.UTC));
    private static final FieldType.Budget TYPE = new FieldType.Budget(BudgetChart.CURRENT, List.of(), FieldType.Tax.INCLUDED);
    private static final BudgetSetting SETTING = BudgetSetting.of(TYPE, Answers.NONE);
    private static final BudgetSetting BY_YEAR = new BudgetSetting(BudgetSetting.Vat.EXCLUDED, true, List.of(2027, 2028), Optional.empty());
    private static final String HEAD = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>";
    private static final String FOOT = "</office:spreadsheet></office:body></office:document-content>";

    private static Answer euros(String amount) {
        return FieldReading.money(amount);
    }

    private static BudgetLine line(String account, String label, Answer amount) {
        return new BudgetLine(UUID.nameUUIDFromBytes((account + label).getBytes(StandardCharsets.UTF_8)), account, label, amount, Optional.empty());
    }

    private static byte[] xlsx(Consumer<XSSFSheet> filling) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Budget");
            var titles = sheet.createRow(0);
            titles.createCell(0).setCellValue("Compte");
            titles.createCell(1).setCellValue("Objet");
            titles.createCell(2).setCellValue("Montant");
            titles.createCell(3).setCellValue("État");
            filling.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] ods(String body) {
        return zip(Map.of("content.xml", (HEAD + body + FOOT).getBytes(StandardCharsets.UTF_8)));
    }

    private static String cells(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String words(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static Read read(byte[] file) {
        var read = SHEETS.read(new ByteArrayInputStream(file), "budget", TYPE, List.of());
        assertThat(read).isInstanceOf(Read.class);
        return (Read) read;
    }

    private static String refused(byte[] file) {
        var read = SHEETS.read(new ByteArrayInputStream(file), "budget.xlsx", TYPE, List.of());
        assertThat(read).isInstanceOf(Refused.class);
        return ((Refused) read).why();
    }

    private static void row(XSSFSheet sheet, int number, String account, String label, double amount) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(account);
        row.createCell(1).setCellValue(label);
        row.createCell(2).setCellValue(amount);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_budget_comes_back_as_it_went_out(Format format) {
        var id = new UUID(3, 3);
        var lines = List.of(
                line("606", "Denrées & matériel « Ô » 🥖", euros("1 200,33")),
                line("606", "Deuxième ligne", new Answer.Unreadable("mille", FieldReading.MONEY)),
                new BudgetLine(new UUID(1, 1), "641", "Coordinatrice", euros("12 000"), Optional.empty(),
                        Optional.of(new StaffCost(FieldReading.number("0,5", 3), euros("2 000"), Map.of(StaffCost.WHOLE, FieldReading.number("12", 2)))), Map.of(), Optional.empty()),
                new BudgetLine(new UUID(1, 2), "756", "Cotisations", euros("500"), Optional.of(BudgetLine.Status.GRANTED), Optional.empty(), Map.of(),
                        Optional.of(new BudgetLine.Proof("Registre", Optional.of(id)))),
                line("875", "Bénévoles", euros("3 000")));

        var back = SHEETS.read(new ByteArrayInputStream(SHEETS.write(format, "La cuisine", TYPE, SETTING, lines)), "budget", TYPE, lines);

        assertThat(((Read) back).lines()).isEqualTo(lines);
        assertThat(((Read) back).remarks()).singleElement().satisfies(remark -> assertThat(remark.message()).contains("« mille » n’est pas un montant"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_budget_by_year_comes_back_year_by_year(Format format) {
        var staff = new StaffCost(FieldReading.number("0,333", 3), euros("2 111,11"), Map.of(2027, FieldReading.number("7", 2), 2028, FieldReading.number("5", 2)));
        var lines = List.of(
                new BudgetLine(new UUID(1, 1), "606", "", euros("700"), Optional.empty(), Optional.empty(), Map.of(2027, euros("500"), 2028, euros("200")), Optional.empty()),
                new BudgetLine(new UUID(1, 2), "641", "Animateur", Answer.of(new Value.Amount(staff.cost().orElseThrow())), Optional.empty(), Optional.of(staff),
                        Map.of(2027, Answer.of(new Value.Amount(staff.cost(2027).orElseThrow())), 2028, Answer.of(new Value.Amount(staff.cost(2028).orElseThrow()))), Optional.empty()));

        var back = SHEETS.read(new ByteArrayInputStream(SHEETS.write(format, "La cuisine", TYPE, BY_YEAR, lines)), "budget", TYPE, lines);

        assertThat(((Read) back).lines()).isEqualTo(lines);
        assertThat(((Read) back).remarks()).isEmpty();
    }

    /** Whatever a budget holds: amounts still to share, years the project left, accounts gone, lines with a state alone. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void any_budget_taken_away_and_brought_back_untouched_is_the_same_budget(Format format) {
        for (int seed = 0; seed < 60; seed++) {
            var lines = budget(new Random(seed));
            for (var setting : List.of(SETTING, BY_YEAR)) {
                var back = SHEETS.read(new ByteArrayInputStream(SHEETS.write(format, "La cuisine", TYPE, setting, lines)), "budget", TYPE, lines);
                if (lines.isEmpty()) continue;
                assertThat(((Read) back).lines()).as("seed %d, %s", seed, setting.isByYear() ? "by year" : "in all").containsExactlyInAnyOrderElementsOf(lines);
                assertThat(((Read) back).lost()).isEmpty();
            }
        }
    }

    /** Lines told apart by their accounts and labels: two alike would only swap their identities. */
    private static List<BudgetLine> budget(Random random) {
        var lines = new LinkedHashMap<String, BudgetLine>();
        for (int n = 0; n <= random.nextInt(8); n++) {
            var account = List.of("606", "604", "641", "756", "74-region", "864", "875", "6-ancien").get(random.nextInt(8));
            var label = random.nextInt(3) == 0 ? "" : "Ligne " + random.nextInt(3);
            var status = random.nextBoolean() ? Optional.of(BudgetLine.Status.values()[random.nextInt(3)]) : Optional.<BudgetLine.Status>empty();
            var proof = random.nextInt(3) == 0 ? Optional.of(new BudgetLine.Proof("Convention", Optional.of(new UUID(3, n)), Optional.of("lettre.pdf"))) : Optional.<BudgetLine.Proof>empty();
            var years = new TreeMap<Integer, Answer>();
            for (int year = 2026; year <= 2029; year++) if (random.nextInt(3) == 0) years.put(year, euros(random.nextInt(9000) + ",5"));
            Answer amount = random.nextInt(4) == 0 ? Answer.ABSENT : random.nextInt(6) == 0 ? new Answer.Unreadable("mille", FieldReading.MONEY) : euros("" + random.nextInt(9000));
            var staff = account.equals("641") && random.nextBoolean() ? Optional.of(staff(random, years)) : Optional.<StaffCost>empty();
            if (staff.isPresent()) {
                years.clear();
                if (staff.get().cost().isPresent()) amount = Answer.of(new Value.Amount(staff.get().cost().get()));
                if (staff.get().isByYear()) for (int year : staff.get().months().keySet()) years.put(year, Answer.of(new Value.Amount(staff.get().cost(year).orElseThrow())));
            } else if (!years.isEmpty()) amount = Answer.of(new Value.Amount(StaffCost.sum(years.values()).orElseThrow()));
            if (label.isEmpty() && amount.isAbsent() && staff.isEmpty() && status.isEmpty() && proof.isEmpty()) continue;
            lines.put(account + label, new BudgetLine(new UUID(random.nextLong(), n), account, label, amount, status, staff, years, proof));
        }
        return List.copyOf(lines.values());
    }

    private static StaffCost staff(Random random, Map<Integer, Answer> years) {
        var months = new TreeMap<Integer, Answer>();
        if (random.nextInt(3) == 0) months.put(StaffCost.WHOLE, FieldReading.number("7,5", 2));
        else years.keySet().forEach(year -> months.put(year, FieldReading.number("" + (1 + random.nextInt(12)), 2)));
        return new StaffCost(FieldReading.number("0,5", 3), euros("2 111,11"), months);
    }

    @Test
    void a_line_taken_out_of_the_sheet_is_named_before_the_budget_is_taken() {
        var kept = line("606", "Denrées", euros("10"));
        var removed = line("604", "Étude", euros("70"));

        var read = SHEETS.read(new ByteArrayInputStream(SHEETS.write(Format.XLSX, "x", TYPE, SETTING, List.of(kept))), "x", TYPE, List.of(kept, removed));

        assertThat(((Read) read).lost()).containsExactly(removed);
    }

    @Test
    void fault_a_formula_never_worked_out_is_not_read_as_zero() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "606", "Denrées", 0);
            var cell = sheet.getRow(1).getCell(2);
            cell.setCellFormula("1000+200");
            if (cell.getCTCell().isSetV()) cell.getCTCell().unsetV();
        }));

        assertThat(read.lines()).singleElement().satisfies(line -> assertThat(line.amount()).isInstanceOf(Answer.Unreadable.class));
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.cell()).isEqualTo("C2");
            assertThat(remark.message()).startsWith("La formule « =1000+200 » n’a pas de résultat dans ce fichier.");
        });
        assertThat(read(ods("<table:table table:name=\"F\">" + cells(words("Compte"), words("Montant"))
                + cells(words("606"), "<table:table-cell table:formula=\"of:=[.A1]*2\"/>") + "</table:table>")).remarks())
                .extracting(BudgetImport.Remark::message).singleElement().asString().startsWith("La formule « =A1*2 » n’a pas de résultat");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_empty_budget_goes_out_as_the_model_to_fill_in(Format format) {
        var model = SHEETS.write(format, "La cuisine", TYPE, SETTING, List.of());

        assertThat(SHEETS.read(new ByteArrayInputStream(model), "modele", TYPE, List.of()))
                .isEqualTo(new Refused("La feuille « Budget » ne contient aucun montant. Remplissez-la, puis renvoyez-la."));
    }

    @Test
    void the_lines_of_a_file_are_those_its_page_would_send() {
        var staff = new StaffCost(FieldReading.number("0,5", 3), euros("2 000"), Map.of(StaffCost.WHOLE, FieldReading.number("12", 2)));
        var lines = List.of(line("606", "Denrées", euros("1 200,50")),
                new BudgetLine(new UUID(1, 1), "641", "Coordinatrice", euros("12 000"), Optional.empty(), Optional.of(staff), Map.of(), Optional.empty()),
                new BudgetLine(new UUID(1, 3), "604", "", euros("70"), Optional.empty(), Optional.empty(), Map.of(2027, euros("50"), 2028, euros("20")), Optional.empty()),
                new BudgetLine(new UUID(1, 2), "756", "Cotisations", new Answer.Unreadable("mille", FieldReading.MONEY), Optional.of(BudgetLine.Status.GRANTED),
                        Optional.empty(), Map.of(), Optional.of(new BudgetLine.Proof("Registre", Optional.of(new UUID(3, 3))))));
        var posted = new org.springframework.util.LinkedMultiValueMap<>(BudgetInputs.of("budget", lines));

        assertThat(BudgetReading.of("budget", new Posted(posted), Answer.ABSENT, Action.NONE, UUID::randomUUID))
                .isEqualTo(Answer.of(new Value.BudgetLines(lines)));
    }

    @Test
    void fault_a_formula_gives_its_last_result_and_is_told() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "606", "Denrées", 0);
            sheet.getRow(1).getCell(2).setCellFormula("1000+200");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(2));
        }));

        assertThat(read.lines()).singleElement().extracting(line -> line.amount().amount().orElseThrow()).isEqualTo(Euros.of(1200));
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.cell()).isEqualTo("C2");
            assertThat(remark.message()).contains("formule").contains("1\u202f200,00");
        });
    }

    @Test
    void fault_a_formula_in_error_stays_to_be_mended() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "606", "Denrées", 0);
            sheet.getRow(1).getCell(2).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(2));
        }));

        assertThat(read.lines()).singleElement().satisfies(line -> assertThat(line.amount()).isInstanceOf(Answer.Unreadable.class));
        assertThat(read.remarks()).extracting(BudgetImport.Remark::cell).containsExactly("C2");
    }

    @Test
    void fault_a_formula_of_an_ods_file_gives_its_last_result_too() {
        var read = read(ods("<table:table table:name=\"F\">" + cells(words("Compte"), words("Montant")) + cells(words("606"),
                "<table:table-cell table:formula=\"of:=[.A1]*2\" office:value-type=\"float\" office:value=\"1200.5\"><text:p>1 200,50</text:p></table:table-cell>") + "</table:table>"));

        assertThat(read.lines()).singleElement().extracting(line -> line.amount().amount().orElseThrow()).isEqualTo(new Euros(120050));
        assertThat(read.remarks()).extracting(BudgetImport.Remark::cell).containsExactly("B2");
    }

    @Test
    void fault_merged_cells_give_the_first_and_are_told() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "606", "Denrées", 1200);
            row(sheet, 2, "606", "Matériel", 300);
            sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 1, 1));
        }));

        assertThat(read.remarks()).extracting(BudgetImport.Remark::cell).containsExactly("B2:B3");
        assertThat(read.lines()).hasSize(2);
    }

    @Test
    void fault_text_in_numbers_is_kept_as_it_is_with_its_address() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "606", "Denrées", 0);
            sheet.getRow(1).getCell(2).setCellValue("douze mille");
            row(sheet, 2, "604", "Étude", 0);
            sheet.getRow(2).getCell(2).setCellValue("1 200,50 €");
        }));

        assertThat(read.lines()).extracting(BudgetLine::amount).containsExactly(new Answer.Unreadable("douze mille", FieldReading.MONEY), euros("1200,50"));
        assertThat(read.remarks()).containsExactly(new BudgetImport.Remark("C2", "« douze mille » n’est pas un montant. Il reste à corriger."));
    }

    @Test
    void fault_an_unknown_account_a_missing_one_and_a_wrong_state_are_told_where_they_are() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "999", "Mystère", 10);
            row(sheet, 2, "", "Sans compte", 20);
            row(sheet, 3, "756", "Cotisations", 30);
            sheet.getRow(3).createCell(3).setCellValue("peut-être");
            row(sheet, 4, "606", "Trop précis", 12.345);
            row(sheet, 5, "606", "Négatif", -5);
        }));

        assertThat(read.lines()).extracting(BudgetLine::label).containsExactly("Cotisations", "Trop précis", "Négatif");
        assertThat(read.remarks()).extracting(BudgetImport.Remark::cell).containsExactly("A2", "A3", "D4", "C5", "C6");
        assertThat(read.lines().get(1).amount()).isEqualTo(euros("12,35"));
    }

    @Test
    void an_account_typed_as_a_number_or_by_its_name_is_understood() {
        var read = read(xlsx(sheet -> {
            row(sheet, 1, "", "A", 10);
            sheet.getRow(1).getCell(0).setCellValue(606);
            row(sheet, 2, "déplacements, missions", "B", 20);
        }));

        assertThat(read.lines()).extracting(BudgetLine::account).containsExactly("606", "625");
    }

    @Test
    void fault_the_wrong_sheet_is_refused_with_the_names_seen() {
        var other = xlsx(sheet -> sheet.getRow(0).getCell(0).setCellValue("Nom"));

        assertThat(refused(other)).startsWith("Nous ne trouvons pas le budget dans la feuille « Budget »").contains("« Compte » et « Montant »");
    }

    @Test
    void fault_a_zip_bomb_is_refused_before_it_is_parsed() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("xl/workbook.xml", new byte[0]);
        entries.put("xl/worksheets/sheet1.xml", new byte[64 << 20]);
        var bomb = zip(entries);

        assertThat(bomb.length).isLessThan(Spreadsheets.LARGEST);
        assertThat(refused(bomb)).contains("gonfle démesurément");
    }

    @Test
    void fault_a_file_of_a_million_rows_is_refused_without_building_them() {
        var far = ods("<table:table table:name=\"F\">" + cells(words("Compte"), words("Montant"))
                + "<table:table-row table:number-rows-repeated=\"1048570\">" + words("606") + words("12") + "</table:table-row></table:table>");

        assertThat(refused(far)).contains("plus de 2000 lignes");
    }

    @Test
    void empty_rows_repeated_to_the_end_of_the_sheet_cost_nothing() {
        var read = read(ods("<table:table table:name=\"F\">" + cells(words("Compte"), words("Montant")) + cells(words("606"), words("12"))
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));

        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void fault_a_file_of_2_GB_is_read_no_further_than_its_bound() {
        var endless = new InputStream() {
            long given;

            @Override
            public int read() {
                return given++ < (2L << 30) ? 'P' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                given += length;
                return length;
            }
        };

        var read = SHEETS.read(endless, "enorme.xlsx", TYPE, List.of());

        assertThat(read).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).contains("dépasse 2\u00a0Mo"));
        assertThat(endless.given).isLessThan(Spreadsheets.LARGEST + (1 << 20));
    }

    @Test
    void fault_an_outside_file_named_in_an_ods_is_never_opened() {
        var hostile = zip(Map.of("content.xml", ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + HEAD.substring(HEAD.indexOf("?>") + 2) + "<table:table table:name=\"F\">" + cells(words("Compte"), words("Montant")) + cells(words("606"), words("&x;"))
                + "</table:table>" + FOOT).getBytes(StandardCharsets.UTF_8)));

        var read = SHEETS.read(new ByteArrayInputStream(hostile), "x.ods", TYPE, List.of());

        assertThat(read.toString()).doesNotContain(hostname());
    }

    private static String hostname() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return "no such machine";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "PK\u0003\u0004 cassé", "%PDF-1.4"})
    void fault_what_is_no_spreadsheet_says_what_to_send(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1))).matches("(?s).*(vide|n’est pas un tableur|abîmé).*");
    }

    @Test
    void fault_an_old_xls_or_a_file_under_a_password_says_how_to_save_it() {
        assertThat(refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1})).contains("XLS").contains("mot de passe");
    }

    @Test
    void fault_a_truncated_file_is_told_to_be_broken() {
        var whole = xlsx(sheet -> row(sheet, 1, "606", "Denrées", 10));

        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2))).matches("(?s).*(abîmé|n’est pas un tableur).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://exemple\")", "+33 5 55", "-2 %", "@SUM(A1)", "\t=1"})
    void fault_csv_injection_no_text_that_goes_out_can_become_a_formula(String label) throws IOException {
        var lines = List.of(line("606", label, euros("10")));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SHEETS.write(Format.XLSX, label, TYPE, SETTING, lines)))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) assertThat(cell.getStringCellValue()).doesNotMatch("(?s)^[=+\\-@\\t].*");
                }
            }
        }
        assertThat(content(SHEETS.write(Format.ODS, label, TYPE, SETTING, lines))).doesNotContain("formula").doesNotContainPattern("<text:p>[=+\\-@\\t]");
        for (var format : Format.values())
            assertThat(((Read) SHEETS.read(new ByteArrayInputStream(SHEETS.write(format, "x", TYPE, SETTING, lines)), "x", TYPE, List.of())).lines())
                    .singleElement().extracting(BudgetLine::label).isEqualTo(label.strip());
    }

    private static String content(byte[] ods) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("content.xml")) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError("no content");
    }

    @Test
    void a_number_kept_by_the_spreadsheet_with_its_noise_is_the_one_seen() {
        var read = read(xlsx(sheet -> row(sheet, 1, "606", "Denrées", 0.1 + 0.2)));

        assertThat(read.lines().getFirst().amount()).isEqualTo(Answer.of(new Value.Amount(Euros.of(new BigDecimal("0.30")))));
        assertThat(read.remarks()).isEmpty();
    }
}
