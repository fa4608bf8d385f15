package fr.levain.network;

import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages of the network choose from: the words of the pack, the departments of the region. */
@Service
@Transactional(readOnly = true)
public class NetworkWords {
    private final NetworkInPack pack;
    private final Territories territories;

    NetworkWords(NetworkInPack pack, Territories territories) {
        this.pack = pack;
        this.territories = territories;
    }

    public NetworkSettings settings() {
        return pack.settings();
    }

    public List<Department> departments() {
        return territories.departments();
    }
}
