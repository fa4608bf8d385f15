package fr.levain.stateaid.web;

import fr.levain.directory.LegalUnits;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.CentralRegister;
import fr.levain.stateaid.DeMinimisPosition;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import fr.levain.ui.CsvCell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger as files: the statement of an undertaking, and what the central register asks (E5). Columns: docs/registre-de-minimis.md. */
@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR})
class LedgerFileController {
    static final List<String> STATEMENT = List.of("reglement", "date_octroi", "montant_eur", "autorite_octroi", "siren", "nom", "origine", "compte_sur_trois_ans");
    static final List<String> REGISTER = List.of(
            "identifiant_unique", "beneficiaire_nom", "beneficiaire_siren", "montant_esb_eur", "date_octroi", "autorite_octroi", "financeur", "instrument",
            "secteur_nace", "reglement", "a_inscrire_avant_le");

    private final StateAid stateAid;
    private final CentralRegister register;
    private final LegalUnits names;
    private final HiddenSubjects hidden;
    private final Clock clock;

    LedgerFileController(StateAid stateAid, CentralRegister register, LegalUnits names, HiddenSubjects hidden, Clock clock) {
        this.stateAid = stateAid;
        this.register = register;
        this.names = names;
        this.hidden = hidden;
        this.clock = clock;
    }

    @GetMapping("/aides-etat/{number}/releve.csv")
    void statement(@PathVariable String number, Caller caller, HttpServletResponse answer) throws IOException {
        var siren = UndertakingController.known(number);
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var undertaking = Undertaking.of(siren);
        var untold = hidden.hiddenFrom(caller);
        var entries = stateAid.ledger(undertaking, today).stream().filter(entry -> !entry.isAmong(untold)).toList();
        var positions = Stream.of(Basis.DE_MINIMIS, Basis.DE_MINIMIS_SGEI).map(basis -> stateAid.position(undertaking, basis, today)).toList();
        var known = names.names(entries.stream().flatMap(entry -> entry.undertaking().siren().stream()).distinct().toList());
        try (var csv = open(answer, "releve-de-minimis-%s-%s.csv".formatted(siren.digits(), today), STATEMENT)) {
            for (var entry : entries) {
                var of = entry.undertaking().siren();
                csv.printRecord(
                        entry.aid().basis().reference(), entry.aid().grantedOn(), entry.aid().amount().toDecimal(), CsvCell.of(entry.aid().grantor()),
                        of.map(Siren::digits).orElse(""), CsvCell.of(of.map(known::get).orElse("")), entry.aid().declared() ? "déclarée" : "accordée",
                        positions.stream().anyMatch(position -> position.counted().contains(entry.aid())) ? "oui" : "non");
            }
            for (var position : positions) total(csv, position);
        }
    }

    /** What is received and what is left, as last lines: the statement says them at its date. */
    private static void total(CSVPrinter csv, DeMinimisPosition position) throws IOException {
        csv.printRecord(position.basis().reference(), position.to(), position.received().toDecimal(), "", "", "", "total sur trois ans depuis le " + position.from(), "");
        csv.printRecord(position.basis().reference(), position.to(), position.available().toDecimal(), "", "", "", "encore possible", "");
    }

    @GetMapping("/aides-etat/registre-central.csv")
    void register(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate du, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate au,
            Caller caller, HttpServletResponse answer) throws IOException {
        try (var csv = open(answer, "registre-central-%s-%s.csv".formatted(du, au), REGISTER)) {
            var lines = register.all(du, au, hidden.hiddenFrom(caller));
            // granted before names were kept with the aid: the public register knows them
            var known = names.names(lines.stream().filter(line -> line.beneficiary().isBlank()).flatMap(line -> line.siren().stream()).distinct().toList());
            for (var line : lines)
                csv.printRecord(
                        line.id(), CsvCell.of(line.beneficiary().isBlank() ? line.siren().map(known::get).orElse("") : line.beneficiary()), line.siren().map(Siren::digits).orElse(""), line.aid().amount().toDecimal(), line.aid().grantedOn(),
                        CsvCell.of(line.aid().grantor()), "", "subvention", "", line.aid().basis().reference(), line.due().map(LocalDate::toString).orElse(""));
        }
    }

    private static CSVPrinter open(HttpServletResponse answer, String name, List<String> columns) throws IOException {
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns);
        return csv;
    }
}
