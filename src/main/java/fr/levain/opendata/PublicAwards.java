package fr.levain.opendata;

import fr.levain.kernel.Siren;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What other public bodies published of their own awards: loaded from the files delivered, read beside a dossier. */
@Service
public class PublicAwards implements SmartInitializingSingleton {
    public static final int PER_PAGE = 20;

    private final PublicAwardStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PublicAwards(PublicAwardStore store, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Each file once, and again when it has changed. Two nodes may start at once. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table opendata.public_source in exclusive mode").update();
            PublicAwardFile.delivered().stream().filter(file -> !store.isLoaded(file)).forEach(store::load);
        });
    }

    /**
     * Awards published under this number; and, where a file gave no number, under the very same name, which proves nothing.
     *
     * @param page from 1
     */
    public List<PublicAward> of(Optional<Siren> siren, String name, int page) {
        return store.of(siren, name, PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    public int count(Optional<Siren> siren, String name) {
        return store.count(siren, name);
    }

    /** Projects whose object is close, from {@code desk} words; none without words. @param query of the text search, lexemes only */
    public List<PublicAward> alike(String query, String department, int most) {
        return query.isBlank() ? List.of() : store.alike(query, department, most);
    }

    /** Those that name their beneficiary by its number. @param departments codes; none for all */
    public List<PublicAward> given(Optional<Integer> year, Set<String> departments) {
        return store.given(year, departments);
    }

    /** The files loaded. */
    public List<PublicSource> sources() {
        return store.sources();
    }
}
