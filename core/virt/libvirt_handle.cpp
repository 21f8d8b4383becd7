#include "core/virt/libvirt_handle.h"

#include <QCoreApplication>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

ErrorCode codeOf(int libvirtCode) {
    switch (libvirtCode) {
        case VIR_ERR_NO_DOMAIN:
        case VIR_ERR_NO_NETWORK:
        case VIR_ERR_NO_STORAGE_POOL:
        case VIR_ERR_NO_STORAGE_VOL:
            return ErrorCode::NotFound;
        case VIR_ERR_AUTH_FAILED:
        case VIR_ERR_AUTH_CANCELLED:
        case VIR_ERR_AUTH_UNAVAILABLE:
        case VIR_ERR_ACCESS_DENIED:
        case VIR_ERR_OPERATION_DENIED:
            return ErrorCode::Denied;
        case VIR_ERR_OPERATION_INVALID:
        case VIR_ERR_OPERATION_FAILED:
        case VIR_ERR_DOM_EXIST:
        case VIR_ERR_NETWORK_EXIST:
        case VIR_ERR_RESOURCE_BUSY:
            return ErrorCode::Conflict;
        case VIR_ERR_XML_ERROR:
        case VIR_ERR_XML_DETAIL:
        case VIR_ERR_XML_INVALID_SCHEMA:
        case VIR_ERR_CONFIG_UNSUPPORTED:
            return ErrorCode::BadInput;
        default:
            return ErrorCode::Remote;
    }
}

}  // namespace

void silenceLibvirt() {
    virSetErrorFunc(nullptr, [](void*, virErrorPtr) {});
}

int lastLibvirtCode() {
    const virError* error = virGetLastError();
    return error ? error->code : VIR_ERR_OK;
}

bool unsupportedByDriver() {
    const int code = lastLibvirtCode();
    return code == VIR_ERR_NO_SUPPORT || code == VIR_ERR_CONFIG_UNSUPPORTED ||
           code == VIR_ERR_OPERATION_UNSUPPORTED || code == VIR_ERR_ARGUMENT_UNSUPPORTED;
}

bool refusedByPermission() {
    return codeOf(lastLibvirtCode()) == ErrorCode::Denied;
}

Error lastLibvirtError(const QString& what) {
    const QString words = QString::fromUtf8(virGetLastErrorMessage());
    return Error(codeOf(lastLibvirtCode()), Tr::tr("%1 failed: %2.").arg(what, words));
}

}  // namespace watari::virt
