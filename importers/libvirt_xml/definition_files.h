// The definitions of one file or of all files of a folder, together.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/virt/definitions.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace watari::importers {

struct UnreadFile {
    QString path;
    QString reason;
};

struct DefinitionFiles {
    virt::Definitions all;  // each guest, network and pool once
    QList<UnreadFile> unread;
    QStringList duplicates;  // names of guests that are defined more than once
};

// Gathers files one by one. The same guest twice: the one that tells its state stays.
class DefinitionCollector {
public:
    void add(const virt::Definitions& more);
    void addUnread(const QString& path, const QString& reason) { m_files.unread.append({path, reason}); }
    [[nodiscard]] DefinitionFiles take() { return std::move(m_files); }

private:
    void addDomain(const virt::DomainDescription& domain);

    DefinitionFiles m_files;
    QHash<QString, qsizetype> m_domains;  // by UUID, or name where there is none
    QSet<QString> m_pools;
    QSet<QString> m_networks;
};

// Of a folder: its *.xml files and those of its folders, three levels down, in order of path; links are not
// followed. What libvirtd keeps in a folder "autostart" says which guests start by themselves. Errors: for a
// single file what it is that is wrong; for a folder BadInput when it holds no definition, or too many files;
// Cancelled.
[[nodiscard]] Result<DefinitionFiles> readDefinitionFiles(const QString& source, JobContext& job);

}  // namespace watari::importers
