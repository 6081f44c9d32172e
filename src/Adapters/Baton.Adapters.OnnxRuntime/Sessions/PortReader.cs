using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>Reads which inputs and outputs a session has.</summary>
internal static unsafe class PortReader
{
    private const string Doing = "describe the model";

    public static ModelPort[] Inputs(OrtProcess process, nint session) =>
        Read(process, session, process.Api.SessionGetInputCount, process.Api.SessionGetInputName, process.Api.SessionGetInputTypeInfo);

    public static ModelPort[] Outputs(OrtProcess process, nint session) =>
        Read(process, session, process.Api.SessionGetOutputCount, process.Api.SessionGetOutputName, process.Api.SessionGetOutputTypeInfo);

    private static ModelPort[] Read(
        OrtProcess process,
        nint session,
        delegate* unmanaged<nint, nuint*, nint> count,
        delegate* unmanaged<nint, nuint, nint, byte**, nint> name,
        delegate* unmanaged<nint, nuint, nint*, nint> type)
    {
        nuint ports;
        NativeCall.Check(process.Api, count(session, &ports), Doing);
        var read = new ModelPort[ports];
        for (nuint i = 0; i < ports; i++)
        {
            byte* text;
            nint info;
            NativeCall.Check(process.Api, name(session, i, process.Allocator, &text), Doing);
            var portName = process.Take(text);
            NativeCall.Check(process.Api, type(session, i, &info), Doing);
            read[i] = new ModelPort(portName, TypeReader.Take(process.Api, info));
        }

        return read;
    }
}
