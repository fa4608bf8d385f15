package fr.levain.law;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {
    /** Brings the table up to the delivered file, then keeps what the table says. */
    @Bean
    LegalParameters legalParameters(JdbcClient database, PlatformTransactionManager transactions) {
        var store = new ParameterStore(database);
        new TransactionTemplate(transactions).executeWithoutResult(status -> ParameterFile.read().forEach(store::declare));
        return new LegalParameters(store.all());
    }

    /** @param silence whether silence also means refusal for administrations; to be settled by the authority's lawyer */
    @Bean
    Delays delays(LegalParameters parameters, @Value("${levain.law.silence-for-administrations:false}") boolean silence) {
        return new Delays(parameters, silence);
    }
}
