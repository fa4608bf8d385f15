package fr.levain.accounts;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code teams.yaml}: the services of the authority and the departments they answer for. */
@Component
class TeamsInPack implements PackSection {
    private final Teams teams;

    TeamsInPack(Teams teams) {
        this.teams = teams;
    }

    @Override
    public String name() {
        return "équipes";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Prepared read(Pack pack) {
        var read = pack.file("teams.yaml").map(file -> read(pack, file)).orElse(List.of());
        return (_, _) -> read.forEach(teams::declare);
    }

    private List<Team> read(Pack pack, PackNode file) {
        var slugs = new HashSet<String>();
        return file.list("teams").stream().map(node -> {
            node.bool("assumption", false);
            var told = !pack.hides(node);
            node.optionalText("source");
            var team = new Team(node.text("slug"), node.text("name"), node.texts("departments"),
                    node.optionalText("email").filter(_ -> told), node.optionalText("phone").filter(_ -> told), node.optionalText("address"));
            if (!slugs.add(team.slug())) node.problem("slug", "l’équipe « %s » est décrite deux fois".formatted(team.slug()));
            pack.share(Team.class, team.slug(), team);
            return team;
        }).toList();
    }
}
