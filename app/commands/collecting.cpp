#include "app/commands/collecting.h"
#include "services/post_enricher.h"
#include "services/shared_reading.h"
#include "sources/source_kind.h"
#include "store/source_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

Collecting::Collecting(Workspace &workspace, const Clock &clock)
    : m_http(clock), m_credentials(makeKeychainCredentials(u"pulsecheck"_s)),
      m_collector(workspace, m_http, *m_credentials, standardEnrichers(nullptr, sharedReadingOf(workspace)))
{}

Result<QList<Source>> chosenSources(Workspace &workspace, const QStringList &names)
{
    return await(workspace.read([names](Connection &connection) -> Result<QList<Source>> {
        const SourceStore store(connection);
        QList<Source> chosen;
        if (names.isEmpty()) {
            const auto all = store.all();
            if (!all)
                return all.error();
            for (const Source &source : *all)
                if (source.enabled && findSourceKind(source.kind))
                    chosen.append(source);
            return chosen;
        }
        for (const QString &name : names) {
            const auto source = store.byName(name);
            if (!source)
                return source.error();
            chosen.append(*source);
        }
        return chosen;
    }));
}

} // namespace pulse
