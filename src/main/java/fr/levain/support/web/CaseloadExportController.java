package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.support.CaseloadExports;
import fr.levain.support.CaseloadTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what a partner follows, filtered as it is shown, taken away as one table or as all of them. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(CaseloadPage.PATH + "/exports")
class CaseloadExportController {
    private final CaseloadExports exports;

    CaseloadExportController(CaseloadExports exports) {
        this.exports = exports;
    }

    @GetMapping("/{table}.csv")
    void one(@PathVariable String table, @RequestParam Map<String, String> sent, Caller caller, HttpServletResponse answer) throws IOException {
        var wanted = CaseloadTable.of(table).orElseThrow(() -> new NotFound("table " + table));
        begin(answer, "text/csv;charset=UTF-8", wanted.fileName());
        try (var out = answer.getOutputStream()) {
            exports.take(List.of(wanted), CaseloadFilters.read(new Typed(sent)), caller, new CsvTaker(out));
        }
    }

    @GetMapping("/accompagnements.zip")
    void all(@RequestParam Map<String, String> sent, Caller caller, HttpServletResponse answer) throws IOException {
        begin(answer, "application/zip", "accompagnements.zip");
        try (var zip = new java.util.zip.ZipOutputStream(answer.getOutputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
            exports.take(List.of(CaseloadTable.values()), CaseloadFilters.read(new Typed(sent)), caller, new ZipTaker(zip));
        }
    }

    private static void begin(HttpServletResponse answer, String type, String name) {
        answer.setContentType(type);
        answer.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
    }
}
