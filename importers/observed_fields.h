// What a platform tells in every reading, so that its silence means that there is nothing. Part of merging.
#pragma once

#include "core/domain/inventory.h"

#include <QSet>
#include <QString>

namespace watari::importers {

// Clears what the only source of a server told before and tells no more. Its silence counts only where the
// same reading shows that it could look: a guest without its sizes, a host without its cluster, NICs none of
// which has an address may just be ones that the account or the platform's tools do not see.
class ObservedFields {
public:
    explicit ObservedFields(const Inventory& read);

    // `read` is over `old` in `value` already; keys and lasting ids as the merge has them.
    void clearUnsaid(const Server& old, const Server& read, Server& value) const;
    void clearUnsaid(const Disk& old, const Disk& read, Disk& value) const;
    void clearUnsaid(const Nic& old, const Nic& read, Nic& value) const;
    template <class T>
    void clearUnsaid(const T&, const T&, T&) const {}

private:
    bool m_tellsTags = false;
    QSet<QString> m_inCluster;      // keys of servers whose host's cluster was read
    QSet<QString> m_ofRunning;      // keys of disks
    QSet<QString> m_withAddresses;  // keys of NICs of running servers that tell an address of any NIC
};

}  // namespace watari::importers
