// A hive of the Windows registry, read inside the appliance. Internal to the room.
#pragma once

#include "core/inspect/guest.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace watari::inspect {

// One is open at a time, which is all libguestfs offers; closed with this object.
class Hive {
public:
    using Node = int64_t;  // 0: no such key

    // None when the file is absent or no hive.
    [[nodiscard]] static std::optional<Hive> open(const Guest& guest, const QString& path);
    Hive(Hive&& other) noexcept : m_g(std::exchange(other.m_g, nullptr)) {}
    Hive& operator=(Hive&&) = delete;
    ~Hive();

    // A key by its path from the root or another key, "Microsoft\\Windows NT\\CurrentVersion"; case is not
    // minded.
    [[nodiscard]] Node find(const QString& path) const;
    [[nodiscard]] Node find(Node from, const QString& path) const;
    [[nodiscard]] QList<Node> children(Node node) const;
    [[nodiscard]] QString name(Node node) const;
    [[nodiscard]] QStringList valueNames(Node node) const;

    // Values of the type asked for; anything else is none or empty. Names do not mind case.
    [[nodiscard]] QString text(Node node, const QString& value) const;
    [[nodiscard]] QStringList texts(Node node, const QString& value) const;  // REG_MULTI_SZ, or one REG_SZ
    [[nodiscard]] std::optional<quint32> number(Node node, const QString& value) const;
    [[nodiscard]] QByteArray bytes(Node node, const QString& value) const;

private:
    explicit Hive(guestfs_h* g) : m_g(g) {}
    guestfs_h* m_g;
};

}  // namespace watari::inspect
