namespace Baton.Tracking;

/// <summary>How a run stands.</summary>
public enum RunStatus
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It did what it should.</summary>
    Finished,

    /// <summary>It failed, or its process ended before it was done.</summary>
    Failed,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
