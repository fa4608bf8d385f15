package fr.levain.opinions;

import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read a file sent with an opinion: officers who may know who sent it. The person reads it from its own page. */
@Component
class OpinionDocuments implements DocumentAccess {
    private final ObjectProvider<Opinions> opinions;

    OpinionDocuments(ObjectProvider<Opinions> opinions) {
        this.opinions = opinions;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals(OpinionId.KIND)) return Optional.empty();
        return Optional.of(opinions.getObject().mayReadFile(new OpinionId(owner.id()), caller));
    }
}
