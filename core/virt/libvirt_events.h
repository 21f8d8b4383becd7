// libvirt's event loop; only for the libvirt implementation.
#pragma once

namespace watari::virt {

// Runs the loop on a thread of its own until the program ends. Without it libvirt neither notices that the
// far end of a connection has died nor answers the far end's own questions, upon which libvirtd hangs up. The
// program ignores SIGPIPE from then on. Call before the first connection.
void runLibvirtEvents();

}  // namespace watari::virt
