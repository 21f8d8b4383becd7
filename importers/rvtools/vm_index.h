// Ties the rows of the other tabs to the servers of vInfo.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace watari::importers::rvtools {

// What a row says about the server it belongs to; empty where the tab has no such column.
struct VmReference {
    QString vCenter;
    QString id;  // managed object: "vm-123"
    QString uuid;
    QString name;
    QString datacenter;
    QString cluster;
    QString host;
};

struct VmMatch {
    enum class Kind { Found, None, Ambiguous };
    Kind kind = Kind::None;
    qsizetype server = -1;  // index in the inventory's list
};

class VmIndex {
public:
    // `otherUuid`: the second one that vInfo gives, empty when there is none.
    void add(const VmReference& reference, const QString& otherUuid, qsizetype server);
    // By managed object, else by UUID, else by name; of several those of the same datacenter, cluster and
    // host. An id or UUID that no server has ends the search, unless vInfo has no such column at all.
    [[nodiscard]] VmMatch find(const VmReference& reference) const;

private:
    using Candidates = QList<qsizetype>;
    [[nodiscard]] VmMatch chosen(Candidates candidates, const VmReference& reference) const;
    void narrow(Candidates& candidates, const QString& wanted, QString VmReference::*member) const;

    QHash<qsizetype, VmReference> m_servers;
    QHash<QString, Candidates> m_byId;
    QHash<QString, Candidates> m_byUuid;
    QHash<QString, Candidates> m_byName;
};

}  // namespace watari::importers::rvtools
