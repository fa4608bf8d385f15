package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts that the delivered pack invents. A demonstration shows them; a real instance hides them, and asks its administrator
 * for the real ones until they are written.
 */
@Component
public class InventedContacts implements DeskTask {
    /** @param who whose contacts they are */
    public record Missing(String file, String who) {}

    private final LoadStore store;
    private final Instance instance;

    InventedContacts(LoadStore store, Instance instance) {
        this.store = store;
        this.instance = instance;
    }

    /** None in a demonstration. */
    @Transactional(readOnly = true)
    public List<Missing> missing() {
        if (instance.demonstration()) return List.of();
        var pack = Pack.of(store.files(), Instant.EPOCH, false);
        var found = new ArrayList<Missing>();
        pack.file("authority.yaml").filter(pack::hides).ifPresent(node -> found.add(new Missing("authority.yaml", node.text("name"))));
        add(pack, "teams.yaml", "teams", found);
        add(pack, "partners.yaml", "partners", found);
        return found;
    }

    private static void add(Pack pack, String file, String list, List<Missing> found) {
        pack.file(file).map(node -> node.list(list)).orElse(List.<PackNode>of()).stream().filter(pack::hides)
                .forEach(node -> found.add(new Missing(file, node.text("name"))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Caller caller) {
        if (instance.demonstration() || !caller.has(Role.ADMINISTRATOR)) return List.of();
        var count = store.invented();
        return count == 0 ? List.of() : List.of(new Task(
                "%s à écrire avant d’ouvrir au public".formatted(French.plural(count, "contact", "contacts")), "/gestion/reglages#coordonnees"));
    }
}
