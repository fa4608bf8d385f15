package fr.levain.desk.web;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.desk.DelayBoards;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Role;
import fr.levain.ui.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DelaysController {
    private final DelayBoards boards;
    private final Teams teams;

    DelaysController(DelayBoards boards, Teams teams) {
        this.boards = boards;
        this.teams = teams;
    }

    @GetMapping("/instruction/delais")
    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
    View board() {
        return new DelaysPage(boards.board(), teams.all().stream().collect(Collectors.toMap(Team::slug, Team::name)));
    }
}
