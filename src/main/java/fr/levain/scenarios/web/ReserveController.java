package fr.levain.scenarios.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.scenarios.ReserveEntry;
import fr.levain.scenarios.ReserveList;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reserve lists, one per envelope. */
@Controller
class ReserveController {
    private final ReserveList reserve;

    ReserveController(ReserveList reserve) {
        this.reserve = reserve;
    }

    @GetMapping("/listes-complementaires")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
    View list(@RequestParam Optional<String> enveloppe, @RequestParam(defaultValue = "0") int page, Caller caller) {
        var counts = reserve.counts();
        var envelope = enveloppe.orElse(counts.isEmpty() ? "" : counts.getFirst().envelope());
        int at = Math.clamp(page, 0, 1_000);
        var listed = reserve.of(envelope, at, caller);
        var first = listed.entries().stream().filter(entry -> entry.status() == ReserveEntry.Status.WAITING).findFirst().map(reserve::rank).orElse(1);
        var way = "/listes-complementaires?enveloppe=" + java.net.URLEncoder.encode(envelope, java.nio.charset.StandardCharsets.UTF_8) + "&page=";
        return new ReservePage(counts, reserve.titles(), envelope, listed, first, new Paging("",
                at == 0 ? Optional.empty() : Optional.of(way + (at - 1)), listed.more() ? Optional.of(way + (at + 1)) : Optional.empty()));
    }
}
