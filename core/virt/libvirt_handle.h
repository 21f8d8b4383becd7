// Owners of libvirt's handles and the translation of its errors; only for the libvirt implementation.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace watari::virt {

template <auto Free>
struct LibvirtFree {
    template <class T>
    void operator()(T* handle) const {
        Free(handle);
    }
};

using Connection = std::unique_ptr<virConnect, LibvirtFree<virConnectClose>>;
using Domain = std::unique_ptr<virDomain, LibvirtFree<virDomainFree>>;
using Pool = std::unique_ptr<virStoragePool, LibvirtFree<virStoragePoolFree>>;
using NetworkHandle = std::unique_ptr<virNetwork, LibvirtFree<virNetworkFree>>;
using VolumeHandle = std::unique_ptr<virStorageVol, LibvirtFree<virStorageVolFree>>;
using SnapshotHandle = std::unique_ptr<virDomainSnapshot, LibvirtFree<virDomainSnapshotFree>>;
using CheckpointHandle = std::unique_ptr<virDomainCheckpoint, LibvirtFree<virDomainCheckpointFree>>;
using NodeDevice = std::unique_ptr<virNodeDevice, LibvirtFree<virNodeDeviceFree>>;
using Stream = std::unique_ptr<virStream, LibvirtFree<virStreamFree>>;
using CText = std::unique_ptr<char, LibvirtFree<std::free>>;

// Errors go to the caller as values, not to the terminal. Call before the first connection.
void silenceLibvirt();

// The calling thread's last libvirt error; `what` says what was tried.
[[nodiscard]] Error lastLibvirtError(const QString& what);
[[nodiscard]] int lastLibvirtCode();

// The last call is one that this driver does not have.
[[nodiscard]] bool unsupportedByDriver();
// The last call was refused by the account's permissions.
[[nodiscard]] bool refusedByPermission();

// Takes a list that libvirt allocated, as owners of its entries.
template <class Owner, class Handle>
[[nodiscard]] std::vector<Owner> takeList(Handle* found, int count) {
    std::vector<Owner> owners;
    for (int i = 0; i < count; ++i) owners.emplace_back(found[i]);
    std::free(found);
    return owners;
}

// For calls that answer -1 on failure.
[[nodiscard]] inline Result<void> checkCall(int answer, const QString& what) {
    if (answer < 0) return lastLibvirtError(what);
    return Ok();
}

[[nodiscard]] inline QString takeText(char* text) {
    return QString::fromUtf8(CText(text).get());
}

}  // namespace watari::virt
